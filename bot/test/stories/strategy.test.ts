import * as v from 'valibot';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { ActionView, Priorities } from '../../src/contract/priorities';
import { ReviewAnswer, StrategyVersions } from '../../src/contract/strategy';
import { Priority } from '../../src/priorities/priority';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const eino = member('eino');
const sylvi = member('sylvi');

/** Aino added the app; Eino is a coordinator by the deployment's settings; Sylvi speaks for the Ohjaamo of Kotka. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', coordinators: [eino] });
  await story.install();
  await put(sylvi, '/api/me/organisation', { organisation: 'ohjaamo-kotka' });
});
afterEach(() => story.end());

const put = (as: TeamsMember, path: string, body: unknown) => story.ask(path, { as, method: 'PUT', body });

/** An action that the whole network answers for, one that two organisations do, and one that stands in two priorities. */
const everybodys = 'p1-toimenpide-esr-eakr-haku';
const named = 'p4-toimenpide-ohjaus-tulevaisuuteen';
const twins = ['p1-toimenpide-nivelvaihe', 'p3-toimenpide-nivelvaihe'] as const;

const strategy = async (as: TeamsMember, query = '') => v.parse(Priorities, (await story.ask(`/api/priorities${query}`, { as })).body);
const actionIn = (view: Priorities, id: string) => {
  const found = view.priorities.flatMap(({ actions }) => actions).find((action) => action.id === id);
  if (found === undefined) throw new Error(`There is no action ${id}`);
  return found;
};
const actionSeenBy = async (as: TeamsMember, id: string) => actionIn(await strategy(as), id);

const write = async (as: TeamsMember, action: string, id: string, body: object) => put(as, `/api/actions/${action}/updates/${id}`, body);
const written = async (as: TeamsMember, action: string, id: string, body: object) =>
  v.parse(ActionView, (await write(as, action, id, body)).body);

const open = async (as: TeamsMember, id: string) => {
  const { value, version } = v.parse(ItemToEdit, (await story.ask(`/api/items/priority/${id}`, { as })).body);
  return { priority: v.parse(Priority, value), base: version };
};
type Opened = Awaited<ReturnType<typeof open>>;
const save = async (as: TeamsMember, ...opened: readonly Opened[]) => {
  const edits = opened.map(({ priority, base }) => ({ kind: 'priority', id: priority.id, base, value: priority }));
  return v.parse(ChangeAnswer, (await put(as, '/api/changes', { edits })).body);
};
const withAction = ({ priority, base }: Opened, id: string, change: object): Opened => ({
  base,
  priority: { ...priority, actions: priority.actions.map((action) => (action.id === id ? { ...action, ...change } : action)) },
});
const without = ({ priority, base }: Opened, id: string): Opened => ({
  base,
  priority: { ...priority, actions: priority.actions.filter((action) => action.id !== id) },
});
const first = 'ohjauspalvelun-saatavuus';

const review = async (as: TeamsMember, version: number, note?: string) =>
  v.parse(ReviewAnswer, (await put(as, '/api/strategy/versions', { version, note })).body);
const reopen = async (as: TeamsMember, version: number) =>
  v.parse(ReviewAnswer, (await put(as, `/api/strategy/versions/${version}/reopen`, {})).body);

test('A member writes what their organisation did, and everybody reads it under the action with where it stands now', async () => {
  const body = { text: 'Sovimme yhteisestä hakemuksesta.', status: 'in-progress' };
  expect(await written(sylvi, everybodys, 'sylvin-rivi-1', body)).toMatchObject({ status: 'in-progress', updates: [{ mayChange: true }] });
  const seen = await actionSeenBy(eino, everybodys);
  expect(seen.updates).toMatchObject([
    { at: 'ti 13.4. klo 8.55', organisation: 'Ohjaamo Kotka', text: 'Sovimme yhteisestä hakemuksesta.', status: 'in-progress' },
  ]);
});

test('Who wrote a line is told to the secretariat, and to nobody else', async () => {
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.' });
  expect((await actionSeenBy(eino, everybodys)).updates[0]?.by).toBe('Sylvi Satunen');
  expect((await actionSeenBy(member('vaino'), everybodys)).updates[0]?.by).toBeUndefined();
});

test('A line that is sent twice on a bad connection is one line', async () => {
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.' });
  await story.pass(60_000);
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.' });
  const { updates } = await actionSeenBy(sylvi, everybodys);
  expect(updates.map(({ at, text, edited }) => [at, text, edited])).toEqual([['ti 13.4. klo 8.55', 'Sovimme.', undefined]]);
});

test('Whoever wrote a line can change it, take it back and put it back, and it keeps its day', async () => {
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.', status: 'completed' });
  await story.until('2021-04-14T10:00');
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme tapaamisesta.', status: 'in-progress' });
  expect((await actionSeenBy(aino, everybodys)).updates).toMatchObject([
    { at: 'ti 13.4. klo 8.55', text: 'Sovimme tapaamisesta.', edited: 'ke 14.4. klo 10.00' },
  ]);
  await put(sylvi, `/api/actions/${everybodys}/updates/sylvin-rivi-1/withdraw`, {});
  expect(await actionSeenBy(aino, everybodys)).toMatchObject({ status: 'not-started', updates: [] });
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme tapaamisesta.', status: 'in-progress' });
  expect((await actionSeenBy(aino, everybodys)).updates).toMatchObject([{ at: 'ti 13.4. klo 8.55', text: 'Sovimme tapaamisesta.' }]);
});

test('A member cannot write for another organisation, nor under an action that is another’s, nor change what somebody else wrote', async () => {
  expect(await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.', organisation: 'kaakon-kamari' })).toMatchObject({
    status: 404,
  });
  const other = await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.', organisation: 'kaakkois-suomen-ely-keskus' });
  expect([other.status, (await actionSeenBy(sylvi, named)).mayWrite]).toEqual([403, false]);
  expect((await write(sylvi, named, 'sylvin-rivi-1', { text: 'Sovimme.' })).status).toBe(403);

  await write(aino, everybodys, 'ainon-rivi-1', { text: 'Haku on auki.', organisation: 'ohjaamo-kotka' });
  expect((await actionSeenBy(sylvi, everybodys)).updates).toMatchObject([{ organisation: 'Ohjaamo Kotka', mayChange: false }]);
  expect((await write(sylvi, everybodys, 'ainon-rivi-1', { text: 'Muutin tätä.' })).status).toBe(403);
  expect((await put(sylvi, `/api/actions/${everybodys}/updates/ainon-rivi-1/withdraw`, {})).status).toBe(403);
});

test('The secretariat writes for any organisation, and may take back what was written by hand but not what came from a follow-up', async () => {
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.' });
  await put(eino, `/api/actions/${everybodys}/updates/sylvin-rivi-1/withdraw`, {});
  expect((await actionSeenBy(sylvi, everybodys)).updates).toEqual([]);

  await story.until('2021-04-14T14:35');
  const moved = [{ action: everybodys, status: 'completed' }];
  await put(sylvi, '/api/follow-ups/2021-04-14-kaselo-webinaari/answer', { outcome: 'Webinaarista.', moved });
  expect((await actionSeenBy(aino, everybodys)).updates).toMatchObject([{ text: 'Webinaarista.', mayChange: false }]);
});

test('A line under an action that stands in two priorities is read in both', async () => {
  await write(aino, twins[1], 'ainon-rivi-1', { text: 'Ryhmä aloitti.', status: 'paused', organisation: 'ohjaamo-kotka' });
  const view = await strategy(sylvi);
  expect(twins.map((id) => [actionIn(view, id).status, actionIn(view, id).updates.length])).toEqual([
    ['paused', 1],
    ['paused', 1],
  ]);
});

test('An action is delayed the day after its last day, until it is completed or dropped', async () => {
  const due = withAction(await open(aino, first), everybodys, { due: '2021-04-13', indicators: ['mittari-osaamistaso'] });
  expect(await save(aino, due)).toMatchObject({ outcome: 'saved' });
  expect(await actionSeenBy(sylvi, everybodys)).toMatchObject({ due: { day: '2021-04-13', words: 'ti 13.4.' }, delayed: false });
  await story.until('2021-04-14T00:05');
  const late = await strategy(sylvi);
  expect([actionIn(late, everybodys).delayed, late.priorities[0]?.counts.delayed]).toEqual([true, 1]);
  const done = await written(aino, everybodys, 'ainon-rivi-1', { text: 'Valmis.', status: 'completed', organisation: 'ohjaamo-kotka' });
  expect(done.delayed).toBe(false);
});

test('Of two coordinators who edit one action, the second sees the difference and chooses', async () => {
  const ainos = await open(aino, first);
  const einos = await open(eino, first);
  await save(aino, withAction(ainos, everybodys, { text: 'Ainon sanat' }));
  const answer = await save(eino, withAction(einos, everybodys, { text: 'Einon sanat' }));
  expect(answer).toMatchObject({ outcome: 'conflict', conflicts: [{ kind: 'priority', id: first, by: 'Aino Esimerkki' }] });
  expect((await actionSeenBy(sylvi, everybodys)).text).toBe('Ainon sanat');
});

test('A shared action is changed in both of its priorities at once, or in neither', async () => {
  const [one, other] = [await open(aino, first), await open(aino, 'ohjauksen-laatu')];
  const change = { text: 'Nivelvaiheet yhdessä', due: '2021-12-31' };
  const saved = await save(aino, withAction(one, twins[0], change), withAction(other, twins[1], change));
  const view = await strategy(sylvi);
  expect(twins.map((id) => actionIn(view, id).text)).toEqual([change.text, change.text]);
  await put(aino, `/api/changes/${saved.outcome === 'saved' ? saved.change : ''}/undo`, {});
  const back = await strategy(sylvi);
  expect(twins.map((id) => actionIn(back, id).due)).toEqual([undefined, undefined]);
});

test('An action of which something has been written is not taken away before a review has put it on record', async () => {
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.' });
  expect(await save(aino, without(await open(aino, first), everybodys))).toMatchObject({
    outcome: 'refused',
    message: expect.stringContaining('luovuttu'),
  });
  await story.pass(60_000);
  await review(aino, 1);
  expect(await save(aino, without(await open(aino, first), everybodys))).toMatchObject({ outcome: 'saved' });
  expect(actionIn(await strategy(sylvi, '?version=1'), everybodys).updates).toMatchObject([{ text: 'Sovimme.', mayChange: false }]);
});

test('A review closes a version, the next begins the same, and the old one is read as it was', async () => {
  await write(sylvi, everybodys, 'sylvin-rivi-1', { text: 'Sovimme.', status: 'in-progress' });
  await story.pass(60_000);
  expect(await review(aino, 1, 'Tarkistus 2023')).toMatchObject({ versions: { current: 2, closed: [{ number: 1, day: '13.4.2021' }] } });
  await story.until('2021-04-15T09:00');
  await write(sylvi, everybodys, 'sylvin-rivi-2', { text: 'Valmista tuli.', status: 'completed' });
  await save(aino, withAction(await open(aino, first), everybodys, { text: 'Uudet sanat' }));

  const now = await strategy(sylvi);
  expect(now.version).toEqual({ number: 2 });
  expect(actionIn(now, everybodys)).toMatchObject({ text: 'Uudet sanat', status: 'completed' });
  const then = await strategy(sylvi, '?version=1');
  expect(then.version).toEqual({ number: 1, closed: '13.4.2021', note: 'Tarkistus 2023' });
  expect(actionIn(then, everybodys)).toMatchObject({ status: 'in-progress', mayWrite: false, updates: [{ text: 'Sovimme.' }] });
  expect(actionIn(then, everybodys).text).not.toBe('Uudet sanat');
});

test('A review that is sent twice closes one version', async () => {
  await review(aino, 1);
  expect(await review(eino, 1)).toMatchObject({ versions: { current: 2, closed: [{ number: 1 }] } });
});

test('A review is taken back while nothing has been changed since, and not after', async () => {
  await review(aino, 1);
  expect(await reopen(eino, 1)).toMatchObject({ versions: { current: 1, closed: [] } });
  await review(aino, 1);
  await save(aino, withAction(await open(aino, first), everybodys, { text: 'Uudet sanat' }));
  const versions = v.parse(StrategyVersions, (await story.ask('/api/strategy/versions', { as: sylvi })).body);
  expect(versions.closed).toMatchObject([{ number: 1, canReopen: false }]);
  expect(versions.closed[0]?.by).toBeUndefined();
  expect(await reopen(eino, 1)).toEqual({
    outcome: 'refused',
    message: 'Strategiaa on muutettu tarkistuksen jälkeen, joten tarkistusta ei voi enää perua.',
  });
});

test('A version that there is not is not found', async () => {
  expect((await story.ask('/api/priorities?version=4', { as: sylvi })).status).toBe(404);
  expect((await story.ask('/api/priorities?version=eka', { as: sylvi })).status).toBe(400);
});
