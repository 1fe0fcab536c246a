import * as v from 'valibot';
import { type KeptKind, MyData, RetentionView } from '../../src/contract/myData';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';
import { press, roundOf, someMessage, webinar } from './reading';

const storage = useStorage();
let story: Story;
const [aino, eino, sylvi] = [member('aino'), member('eino'), member('sylvi')];

/** Eino has left something of every kind, and so has Sylvi. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  for (const who of [eino, sylvi]) {
    await put(`/api/events/${webinar}/attendance`, { coming: 'yes' }, who);
    await put('/api/me/organisation', { organisation: who === eino ? 'ohjaamo-kotka' : 'lut-yliopisto' }, who);
    await put('/api/me/calendar-feed', {}, who);
    await put('/api/me/visit', {}, who);
  }
  await story.until('2021-04-14T15:00');
  const moved = (await roundOf(story)).actions.slice(0, 1).map(({ id }) => ({ action: id, status: 'in-progress' }));
  for (const who of [eino, sylvi]) {
    await put(`/api/follow-ups/${webinar}/answer`, { outcome: `${who.givenName} vastasi`, moved }, who);
    await put(`/api/follow-ups/${webinar}/answer`, { outcome: `${who.givenName} vastasi uudelleen`, moved }, who);
    await story.pass(1000);
    await put(`/api/follow-ups/${webinar}/draft`, { outcome: `${who.givenName} aloitti`, at: story.clock.now() }, who);
  }
});
afterEach(() => story.end());

const put = async (path: string, body: unknown, as: TeamsMember) => {
  const answer = await story.ask(path, { as, method: 'PUT', body });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.body;
};
const mine = async (who: TeamsMember) => v.parse(MyData, (await story.ask('/api/me/data', { as: who })).body);
const titles = ({ groups }: MyData, kind: KeptKind) =>
  groups.find((group) => group.kind === kind)?.rows.map(({ title, text }) => [title, text]);
/** Every row of every kind in which somebody can be known. */
const rowsOf = async (who: TeamsMember) => {
  const prefixes = ['answer~', 'answered~', 'draft~', 'attendance~', 'comes~', 'update~', 'member~', 'visit~', 'left~', 'change~'];
  const rows = (await Promise.all(prefixes.map((prefix) => story.rows(prefix)))).flat();
  return rows.filter((row) => JSON.stringify(row).toLowerCase().includes(who.objectId.toLowerCase()));
};

test('Whoever looks sees everything that is kept of them, until when, and nothing of anybody else', async () => {
  const data = await mine(eino);
  expect(data.groups.map(({ kind }) => kind)).toEqual(['choices', 'answers', 'drafts', 'attendance', 'updates']);
  expect(titles(data, 'choices')?.map(([title]) => title)).toEqual([
    'Organisaatiosi',
    'Kalenteriosoitteesi',
    'Viimeisin käyntisi tilannekuvassa',
  ]);
  expect(titles(data, 'attendance')).toEqual([[expect.stringContaining('Yhteistyöllä kohti'), 'Osallistun']]);
  expect(titles(data, 'drafts')?.[0]?.[1]).toBe('Eino aloitti');
  expect(data.groups.flatMap(({ rows }) => rows).flatMap(({ until }) => until ?? [])).toEqual(
    expect.arrayContaining(['28.4.2022', '28.5.2021', '14.7.2021']),
  );
  const file: unknown = JSON.parse(data.file.json);
  expect(file).toMatchObject({ person: { objectId: eino.objectId }, answers: [{ content: { outcome: 'Eino vastasi uudelleen' } }] });
  expect(JSON.stringify(data)).not.toMatch(/Sylvi|lut-yliopisto/);
  expect(JSON.stringify(data)).not.toContain(sylvi.objectId);
});

test('Whoever has themselves removed is gone from everything, and their organisation’s answer and lines stand', async () => {
  const before = await rowsOf(sylvi);
  expect(await rowsOf(eino)).toHaveLength(8);
  const left = v.parse(MyData, await put('/api/me/data/delete', { understood: true }, eino));
  expect(left.groups).toEqual([]);
  expect(await rowsOf(eino)).toEqual([]);
  expect(await rowsOf(sylvi)).toEqual(before);
  const round = await roundOf(story, sylvi);
  expect(round.summary.answered).toBe(2);
  expect(JSON.stringify(round)).toContain('Eino vastasi uudelleen');
  expect(JSON.stringify(await story.rows('update~'))).toContain('ohjaamo-kotka');
  const told = JSON.stringify(story.said);
  for (const word of [eino.objectId, 'Eino', 'vastasi']) expect(told).not.toContain(word);
});

test('Removing twice is removing once, and nobody is removed who did not say that they understand', async () => {
  expect((await story.ask('/api/me/data/delete', { as: eino, method: 'PUT', body: {} })).status).toBe(400);
  expect(await rowsOf(eino)).toHaveLength(8);
  await put('/api/me/data/delete', { understood: true }, eino);
  await put('/api/me/data/delete', { understood: true }, eino);
  expect(await rowsOf(eino)).toEqual([]);
});

test('Whoever has been removed and is still in the channel may begin anew', async () => {
  await put('/api/me/data/delete', { understood: true }, eino);
  await put('/api/me/organisation', { organisation: 'socom' }, eino);
  await put(`/api/follow-ups/${webinar}/answer`, { outcome: 'Uusi alku' }, eino);
  expect(titles(await mine(eino), 'answers')?.map(([, text]) => text)).toEqual(['Uusi alku']);
  expect((await roundOf(story, sylvi)).summary.answered).toBe(3);
});

test('An answer that was taken back is shown as such, and goes whole', async () => {
  await press(story, eino, someMessage, 'followUp.withdraw', { round: webinar });
  expect(titles(await mine(eino), 'answers')?.[0]).toEqual([expect.stringContaining('Peruttu vastauksesi'), 'Eino vastasi uudelleen']);
  await put('/api/me/data/delete', { understood: true }, eino);
  expect(JSON.stringify(await story.rows('answer~'))).not.toContain('Eino');
  expect(await rowsOf(eino)).toEqual([]);
});

test('The calendar address of somebody who was removed opens nothing any more', async () => {
  const { address } = v.parse(v.object({ address: v.string() }), await put('/api/me/calendar-feed', {}, eino));
  const path = new URL(address).pathname;
  expect((await story.ask(path)).status).toBe(200);
  await put('/api/me/data/delete', { understood: true }, eino);
  expect((await story.ask(path)).status).toBe(404);
});

test('The secretary’s changes stay in the history, and she is told so', async () => {
  await put('/api/changes', { edits: [{ kind: 'series', id: 'keksitty', value: { id: 'keksitty', title: 'Keksitty' } }] }, aino);
  const data = await mine(aino);
  expect(titles(data, 'history')).toEqual([['Muutit yhtä kohtaa', undefined]]);
  expect(data.stays).toEqual({ changes: 1, coordinator: false, installer: true, months: 24 });
  const left = v.parse(MyData, await put('/api/me/data/delete', { understood: true }, aino));
  expect(left.groups.map(({ kind }) => kind)).toEqual(['history']);
});

test('The secretariat sees what goes within a month before it goes, and afterwards what went', async () => {
  const view = async () => v.parse(RetentionView, (await story.ask('/api/retention', { as: aino })).body);
  expect(await view()).toEqual({ coming: [], removed: [] });
  await story.pass(20 * 86_400_000);
  expect((await view()).coming).toEqual([{ of: 'drafts', count: 2, first: '28.5.2021' }]);
  await story.pass(26 * 86_400_000);
  await story.app().forgetNightly();
  expect(await view()).toMatchObject({ coming: [], removed: [{ counts: [{ of: 'drafts', count: 2 }] }] });
});
