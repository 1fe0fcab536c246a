import * as v from 'valibot';
import { versionOf } from '../../src/changes/version';
import { endpoints } from '../../src/contract/endpoints';
import { secretary } from '../../src/local/people';
import { member } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from './app';
import { webinar } from './reading';

const storage = useStorage();
const [eino, sylvi] = [member('eino'), member('sylvi')];

const overview = async (story: Story, as = eino) => v.parse(endpoints.overview.response, (await story.ask('/api/overview', { as })).body);
const visit = async (story: Story, as = eino) =>
  v.parse(endpoints.visit.response, (await story.ask('/api/me/visit', { as, method: 'PUT', body: {} })).body);
const choose = (story: Story, as: typeof eino, organisation: string) =>
  story.ask('/api/me/organisation', { as, method: 'PUT', body: { organisation } });
const answer = async (story: Story, as: typeof eino, body: object) => {
  const answered = await story.ask(`/api/follow-ups/${webinar}/answer`, { as, method: 'PUT', body });
  if (answered.status !== 200) throw new Error(JSON.stringify(answered.body));
};

test('Who looks for the first time sees what is last, and on the next visit what others have done since', async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-14T14:00' });
  await story.install();
  await story.until('2021-04-14T15:00');
  expect((await overview(story)).news).toBeUndefined();
  expect(await visit(story)).toEqual({ saved: true });
  expect((await overview(story)).news).toBeUndefined();

  await story.until('2021-04-15T09:00');
  await choose(story, eino, 'kaakkois-suomen-te-toimisto');
  await choose(story, sylvi, 'ohjaamo-lappeenranta');
  await answer(story, eino, { outcome: 'Oma vastaus ei ole minulle uutta.' });
  await answer(story, sylvi, { outcome: 'Sovimme jatkosta.', moved: [{ action: 'p2-toimenpide-kaselo-webinaari' }] });
  const next = realContent.events.find(({ id }) => id === '2021-04-28-hyvat-kaytannot');
  if (next === undefined) throw new Error('The calendar has changed');
  const moved = { ...next, when: { precision: 'time' as const, start: '2021-05-05T09:00', end: '2021-05-05T10:30' } };
  const edit = { kind: 'event' as const, id: next.id, base: versionOf('event', next), value: moved };
  expect((await story.app().makeChange(realContent.id, { by: secretary.person, edits: [edit] })).outcome).toBe('saved');

  const seen = await overview(story);
  expect(seen.news?.since).toBe('ke 14.4.');
  expect(
    seen.news?.items.map((item) => (item.kind === 'update' ? item.update.text : item.kind === 'event' ? item.change : item.kind)).sort(),
  ).toEqual(['Sovimme jatkosta.', 'moved']);
  expect(JSON.stringify(seen.latest)).not.toContain('Sovimme jatkosta.');
  expect(seen.latest).toEqual([expect.objectContaining({ kind: 'answer', organisation: 'Kaakkois-Suomen TE-toimisto' })]);

  expect(await visit(story)).toEqual({ saved: true });
  expect(await visit(story)).toEqual({ saved: false });
  expect((await overview(story)).news?.items).toHaveLength(2);
  await story.until('2021-04-15T11:00');
  expect((await overview(story)).news?.items).toEqual([]);
  await story.end();
});

test('What an organisation answers for stands there with its status and last line, and nothing is anybody’s before they have chosen', async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-14T14:00' });
  await story.install();
  await story.until('2021-04-14T15:00');
  expect((await overview(story)).mine).toEqual({ open: 0, actions: [] });
  await choose(story, eino, 'kaakkois-suomen-te-toimisto');
  const { mine } = await overview(story);
  expect(mine.open).toBeGreaterThan(0);
  expect(mine.actions.every(({ status, mayWrite }) => status === 'not-started' && mayWrite)).toBe(true);
  const [first] = mine.actions;
  await answer(story, eino, { outcome: 'Valmista tuli.', moved: [{ action: first?.id, status: 'completed' }] });
  const after = await overview(story);
  expect(after.mine.open).toBe(mine.open - 1);
  expect(after.mine.actions.map(({ id }) => id)).not.toContain(first?.id);
  await story.end();
});

test('A webinar is counted down to by the server’s clock from the morning on, and not the day before', async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-13T09:00' });
  await story.install();
  const eve = await overview(story);
  expect([eve.next?.id, eve.countdown]).toEqual([webinar, undefined]);
  await story.until('2021-04-14T11:35');
  const { countdown } = await overview(story);
  expect(countdown && countdown.starts - countdown.now).toBe(25 * 60_000);
  await story.end();
});

test('An indicator of which there is one year only is not said to be on the way', async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-14T14:00' });
  await story.install();
  await story.until('2021-04-14T15:00');
  const { indicators } = await overview(story);
  expect(new Set(indicators.map(({ course }) => course))).toEqual(new Set(['no-data']));
  await story.end();
});
