import type { App } from '../../src/compose';
import { close } from '../../src/edges/http/serve';
import { instantAt } from '../plan/helsinki';
import { useStorage } from '../stories/app';
import { creates, deliveriesOf, posted, press } from '../stories/reading';
import { dayNumber, eventOn, smallNetwork, someDays } from './smallNetwork';
import { aino, beginFaults, eino, endFaults, type FaultStory, wrongClock } from './stage';

const storage = useStorage();
const hour = 3_600_000;
const machine = wrongClock();
let it: FaultStory;
let day = 0;
beforeAll(async () => {
  it = await beginFaults(storage(), { content: smallNetwork(someDays(60)), machine });
});
afterAll(() => endFaults(it));
const nextDay = () => {
  day += 1;
  return dayNumber(day);
};
const reminderOf = (of: string) => `on-the-day~${eventOn(of)}`;
const followUpOf = (of: string) => `follow-up~${eventOn(of)}`;
const stateOf = async (id: string) => (await deliveriesOf(it.story, id, aino))[0]?.state;
/** As long as a process could hold a post and then some. */
const lateEnough = 20;

/** The process dies as its next request but so many reaches the store: nothing that it asks from then on is heard of. */
const dieAt = async (request: number, applied: boolean, work: () => Promise<unknown>) => {
  it.store.goesWrong({ kind: 'reset', applied }, { after: request, times: 1 });
  it.store.goesWrong({ kind: 'reset', applied: false }, { after: request });
  await work().catch(() => undefined);
  it.store.recover();
  await it.story.restart();
};

const steps = Array.from({ length: 11 }, (_, step) => [step + 1, step] as const);

test.each(steps)(
  'A process that dies at its %s. request of posting leaves the post to the next one: told once, or the secretariat is asked to look',
  async (_which, step) => {
    const today = nextDay();
    await it.story.until(`${today}T08:59`);
    it.story.clock.moveTo(instantAt(`${today}T09:00`));
    await dieAt(step, step % 2 === 0, () => it.story.app().tick());
    await it.story.until(`${today}T09:${lateEnough}`);
    const id = reminderOf(today);
    const state = await stateOf(id);
    expect(creates(it.story, id)).toBeLessThanOrEqual(1);
    if (state === 'unknown') expect(posted(it.story, id).length).toBeLessThanOrEqual(1);
    else expect([state, posted(it.story, id).length]).toEqual([expect.stringMatching(/^(delivered|late)$/), 1]);
  },
);

test.each(steps.slice(0, 9))(
  'A process that dies at its %s. request of storing an answer: sent again, the answer is stored once',
  async (_which, step) => {
    const today = nextDay();
    await it.story.until(`${today}T11:05`);
    await it.story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'school' } });
    const [card] = posted(it.story, followUpOf(today));
    if (card === undefined) throw new Error('The card does not stand in the channel');
    const sent = () => press(it.story, eino, card, 'followUp.answer', { round: eventOn(today), outcome: 'Kerran' });
    await dieAt(step, step % 2 === 0, sent);
    expect(await sent()).toContain('Kiitos, vastauksesi on tallennettu');
    expect([
      (await it.story.rows(`answer~${eventOn(today)}~`)).length,
      (await it.story.rows(`answered~${eventOn(today)}~`)).length,
    ]).toEqual([1, 0]);
  },
);

test.each([1, 2])('With %s more processes beside the first, everything is told once and an answer that all get is one', async (more) => {
  const today = nextDay();
  const others: { app: App; url: string }[] = [];
  for (let number = 0; number < more; number++) others.push(await it.story.beside());
  const all = [it.story.app(), ...others.map(({ app }) => app)];
  await it.story.until(`${today}T08:59`);
  for (const time of ['09:00', '09:01', '11:00', '11:01']) {
    it.story.clock.moveTo(instantAt(`${today}T${time}`));
    await Promise.all(all.map((app) => app.tick()));
  }
  for (const id of [reminderOf(today), followUpOf(today)]) expect([creates(it.story, id), posted(it.story, id).length]).toEqual([1, 1]);
  const body = { outcome: 'Kerran', moved: [], others: [] };
  const path = `/api/follow-ups/${eventOn(today)}/answer`;
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer story.${eino.objectId}.signed` };
  const urls = [it.story.url(), ...others.map(({ url }) => url)];
  const answers = await Promise.all(urls.map((url) => fetch(url + path, { method: 'PUT', headers, body: JSON.stringify(body) })));
  expect(answers.map(({ status }) => status)).toEqual(urls.map(() => 200));
  expect([(await it.story.rows(`answer~${eventOn(today)}~`)).length, (await it.story.rows(`answered~${eventOn(today)}~`)).length]).toEqual([
    1, 0,
  ]);
  await Promise.all(others.map(({ app }) => close(app.server)));
});

test('The clock is set back an hour after the reminder: nothing is told twice, and the question comes at its time', async () => {
  const today = nextDay();
  await it.story.until(`${today}T09:10`);
  machine.jump(-hour);
  await it.story.restart();
  await it.story.until(`${today}T11:00`);
  for (const id of [reminderOf(today), followUpOf(today)]) expect([creates(it.story, id), posted(it.story, id).length]).toEqual([1, 1]);
});

test('The clock is set back an hour while a post is being sent: it is told once, or the secretariat is asked to look', async () => {
  const today = nextDay();
  await it.story.until(`${today}T08:59`);
  it.story.clock.moveTo(instantAt(`${today}T09:00`));
  await dieAt(4, true, () => it.story.app().tick());
  machine.jump(-hour);
  await it.story.until(`${today}T09:30`);
  expect(posted(it.story, reminderOf(today)).length).toBe(1);
});

test('The clock jumps a day forward: what was due meanwhile is accounted for, late questions are asked and nothing is told twice', async () => {
  const [missed, today] = [nextDay(), nextDay()];
  await it.story.until(`${missed}T08:00`);
  machine.jump(24 * hour);
  await it.story.app().heal();
  await it.story.until(`${today}T11:00`);
  expect(await stateOf(reminderOf(missed))).toBe('skipped');
  expect(await stateOf(followUpOf(missed))).toBe('late');
  for (const id of [followUpOf(missed), reminderOf(today), followUpOf(today)]) expect(posted(it.story, id)).toHaveLength(1);
});

test('A new process with an empty disk goes on where the last one was', async () => {
  const today = nextDay();
  await it.story.until(`${today}T08:59`);
  await it.story.restart();
  await it.story.until(`${today}T09:00`);
  await it.story.restart();
  await it.story.until(`${today}T11:00`);
  for (const id of [reminderOf(today), followUpOf(today)]) expect([creates(it.story, id), posted(it.story, id).length]).toEqual([1, 1]);
});
