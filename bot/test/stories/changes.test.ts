import * as v from 'valibot';
import { EventAsWritten } from '../../src/changes/item';
import { Calendar } from '../../src/contract/calendar';
import { ChangeAnswer, History, ItemToEdit } from '../../src/contract/changes';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';
import { webinar } from './reading';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const eino = member('eino');

/** Aino added the app; Eino is a coordinator by the deployment's settings. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-03-01T08:55', coordinators: [eino] });
  await story.install();
});
afterEach(() => story.end());

const open = async (as: TeamsMember) => {
  const { body } = await story.ask(`/api/items/event/${webinar}`, { as });
  const { value, version } = v.parse(ItemToEdit, body);
  return { event: v.parse(EventAsWritten, value), version };
};
const save = async (as: TeamsMember, event: EventAsWritten, base: string | undefined) => {
  const edits = [{ kind: 'event', id: event.id, base, value: event }];
  return v.parse(ChangeAnswer, (await story.ask('/api/changes', { as, method: 'PUT', body: { edits } })).body);
};
const undo = async (as: TeamsMember, change: string) =>
  v.parse(ChangeAnswer, (await story.ask(`/api/changes/${change}/undo`, { as, method: 'PUT', body: {} })).body);
const titleNow = async () => {
  const { body } = await story.ask('/api/calendar?from=2021-04-01&to=2021-04-30', { as: member('sylvi') });
  return v.parse(Calendar, body).events.find(({ id }) => id === webinar)?.title;
};
const history = async () => v.parse(History, (await story.ask(`/api/changes?kind=event&id=${webinar}`, { as: aino })).body).changes;

test('What the secretary changes is seen by everybody, and its history tells who, when and what it was before', async () => {
  const { event, version } = await open(aino);
  expect(await save(aino, { ...event, title: 'Uusi nimi' }, version)).toMatchObject({ outcome: 'saved' });
  expect(await titleNow()).toBe('Uusi nimi');
  expect(await history()).toMatchObject([
    {
      by: 'Aino Esimerkki',
      at: 'ma 1.3. klo 8.55',
      undone: false,
      items: [{ title: 'Uusi nimi', before: { title: event.title }, after: { title: 'Uusi nimi' } }],
    },
  ]);
});

test('Of two coordinators who edit one event, the second is shown the difference and nothing is written over', async () => {
  const first = await open(aino);
  const second = await open(eino);
  await save(aino, { ...first.event, title: 'Ainon nimi' }, first.version);
  const answer = await save(eino, { ...second.event, title: 'Einon nimi' }, second.version);
  expect(answer).toMatchObject({
    outcome: 'conflict',
    conflicts: [{ id: webinar, value: { title: 'Ainon nimi' }, by: 'Aino Esimerkki', at: 'ma 1.3. klo 8.55' }],
  });
  expect(await titleNow()).toBe('Ainon nimi');

  const theirs = answer.outcome === 'conflict' ? answer.conflicts[0]?.version : undefined;
  expect(await save(eino, { ...second.event, title: 'Einon nimi' }, theirs)).toMatchObject({ outcome: 'saved' });
  expect(await titleNow()).toBe('Einon nimi');
});

test('A change sent twice is one change', async () => {
  const { event, version } = await open(aino);
  await save(aino, { ...event, title: 'Uusi nimi' }, version);
  expect(await save(aino, { ...event, title: 'Uusi nimi' }, version)).toEqual({ outcome: 'unchanged' });
  expect(await history()).toHaveLength(1);
});

test('A change is taken back, and so is the taking back', async () => {
  const { event, version } = await open(aino);
  const saved = await save(aino, { ...event, title: 'Uusi nimi' }, version);
  const undone = await undo(eino, saved.outcome === 'saved' ? saved.change : '');
  expect(await titleNow()).toBe(event.title);
  expect(await history()).toMatchObject([{ by: 'Eino Keksitty', undone: false }, { undone: true }]);
  await undo(aino, undone.outcome === 'saved' ? undone.change : '');
  expect(await titleNow()).toBe('Uusi nimi');
});

test('What somebody has changed since is not taken back behind their back', async () => {
  const { event, version } = await open(aino);
  const saved = await save(aino, { ...event, title: 'Uusi nimi' }, version);
  const again = await open(eino);
  await save(eino, { ...again.event, title: 'Vielä uudempi' }, again.version);
  expect(await undo(aino, saved.outcome === 'saved' ? saved.change : '')).toMatchObject({ outcome: 'conflict' });
  expect(await titleNow()).toBe('Vielä uudempi');
});

test('An event that is taken away comes back with everything it had', async () => {
  const { event, version } = await open(aino);
  const edits = [{ kind: 'event', id: event.id, base: version, value: null }];
  const answer = v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits } })).body);
  expect(answer.outcome).toBe('refused');

  const lone = { ...event, id: v.parse(EventAsWritten.entries.id, 'yksinainen-tapahtuma') };
  await save(aino, lone, undefined);
  const made = v.parse(ItemToEdit, (await story.ask('/api/items/event/yksinainen-tapahtuma', { as: aino })).body);
  const removing = [{ kind: 'event', id: lone.id, base: made.version, value: null }];
  const removed = v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits: removing } })).body);
  expect((await story.ask('/api/items/event/yksinainen-tapahtuma', { as: aino })).status).toBe(404);
  await undo(aino, removed.outcome === 'saved' ? removed.change : '');
  expect(v.parse(ItemToEdit, (await story.ask('/api/items/event/yksinainen-tapahtuma', { as: aino })).body)).toEqual(made);
});

test('An end before its start is refused with a sentence, and nothing changes', async () => {
  const { event, version } = await open(aino);
  const when = { precision: 'time' as const, start: '2021-04-14T12:00', end: '2021-04-14T11:00' };
  const answer = await save(aino, { ...event, when }, version);
  expect(answer).toEqual({ outcome: 'refused', message: 'Loppu on ennen alkua. Tarkista päivät ja kellonajat.' });
  expect(await history()).toEqual([]);
});
