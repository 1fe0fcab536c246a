import { hours, minutes } from '../../src/kit/clock';
import { newMessages, throttled } from '../connector/faults';
import { coffeeChannel, member } from '../connector/inventedTeam';
import { instantAt } from '../plan/helsinki';
import { beginStory, type Story, useStorage } from '../stories/app';
import { posted, webinar } from '../stories/reading';
import { type Listener, listen } from './listener';

const storage = useStorage();
let listener: Listener;
let story: Story;

/** The eve of the webinar; the app is in the channel. */
beforeEach(async () => {
  listener = listen();
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', guards: { telemetry: listener.telemetry } });
  await story.install();
});
afterEach(async () => {
  await story.end();
  await listener.stop();
});

const warned = (what: string) => story.said.filter((line) => line.what === what).map(({ fields }) => fields);

test('What people ask and answer is counted, each once', async () => {
  const before = await listener.counted('kaselo.turns');
  await story.until('2021-04-14T15:00');
  await story.send(story.teams().mention(member('eino'), 'kalenteri', { channel: coffeeChannel }));
  const answer = { method: 'PUT', body: { outcome: 'Sovimme seuraavasta askeleesta.' } };
  await story.ask(`/api/follow-ups/${webinar}/answer`, { as: member('eino'), ...answer });
  await story.ask('/api/me/organisation', { as: member('eino'), method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  await story.ask(`/api/follow-ups/${webinar}/answer`, { as: member('eino'), ...answer });
  await story.ask(`/api/follow-ups/${webinar}/answer`, { as: member('eino'), ...answer });
  expect((await listener.counted('kaselo.turns')) - before).toBe(1);
  expect(await listener.counted('kaselo.turns', { kind: 'message', outcome: 'done' })).toBe(1);
  expect(await listener.counted('kaselo.answers')).toBe((await story.rows('answer~')).length);
  expect(await listener.counted('kaselo.answers')).toBe(1);
});

test('Posts are counted by what became of them, also where two processes look', async () => {
  const other = await story.beside();
  await story.until('2021-04-13T09:01');
  await other.app.tick();
  expect(posted(story, 'day-before')).toHaveLength(1);
  expect(await listener.counted('kaselo.posts', { kind: 'day-before' })).toBe(1);
  expect(await listener.counted('kaselo.posts', { kind: 'day-before', outcome: 'delivered' })).toBe(1);
  await new Promise<void>((resolve) => other.app.server.close(() => resolve()));
});

test('Requests to the storage are counted by kind and answer', async () => {
  const counted = (operation: string, status: number) => listener.counted('kaselo.storage.calls', { operation, status });
  const [before, writes] = [await listener.counted('kaselo.storage.calls'), await counted('write', 202)];
  await story.until('2021-04-13T09:01');
  expect((await listener.counted('kaselo.storage.calls')) - before).toBeGreaterThan(5);
  expect((await counted('write', 202)) - writes).toBeGreaterThanOrEqual(3);
  expect(await counted('list', 200)).toBeGreaterThan(0);
  expect(await counted('delete', 204)).toBeGreaterThan(0);
  expect(await counted('get', 404)).toBeGreaterThan(0);
});

test('A server that looks too late says how late', async () => {
  await story.until('2021-04-13T09:01');
  expect(await listener.measured('kaselo.scheduler.lag')).toBeLessThan(minutes(1));
  story.clock.moveTo(instantAt('2021-04-14T09:40'));
  await story.app().tick();
  expect(await listener.measured('kaselo.scheduler.lag')).toBeGreaterThanOrEqual(minutes(39));
});

test('Posts that Teams puts off for more than a quarter of an hour are overdue, until they stand in the channel', async () => {
  const told = async () => {
    await story.app().tellHealth();
    return [await listener.measured('kaselo.health'), await listener.measured('kaselo.overdue')];
  };
  story.connector.goesWrong(throttled(), newMessages, 1000);
  await story.until('2021-04-13T09:10');
  expect(await told()).toEqual([1, 0]);
  await story.until('2021-04-13T09:20');
  expect(await told()).toEqual([1, 1]);
  await story.app().tellHealth();
  expect(warned('posts are overdue')).toEqual([{ overdue: 1 }]);
  expect(await listener.counted('kaselo.posts', { outcome: 'throttled' })).toBeGreaterThan(3);
  story.connector.recover();
  await story.pass(minutes(25));
  expect(posted(story, 'day-before')).toHaveLength(1);
  expect(await told()).toEqual([1, 0]);
});

test('A question that is found late in the evening and waits for the morning is not overdue', async () => {
  story.clock.moveTo(instantAt('2021-04-14T22:00'));
  await story.app().tick();
  await story.app().tellHealth();
  expect(posted(story, 'follow-up')).toHaveLength(0);
  expect(await listener.measured('kaselo.overdue')).toBe(0);
  await story.until('2021-04-15T08:01');
  expect(posted(story, 'follow-up')).toHaveLength(1);
});

test('A server whose scheduler no longer looks is unwell, and says once which check it is', async () => {
  await story.app().tellHealth();
  story.clock.moveTo(story.clock.now() + minutes(5));
  await story.app().tellHealth();
  await story.app().tellHealth();
  expect(await listener.measured('kaselo.health')).toBe(0);
  expect(warned('health has changed')).toEqual([{ healthy: false, unwell: 'scheduler' }]);
  await story.app().tick();
  await story.app().tellHealth();
  expect(await listener.measured('kaselo.health')).toBe(1);
  expect(warned('health has changed')).toHaveLength(2);
});

test('Of a network whose team is archived the health says that somebody should look, and stays well', async () => {
  const networks = async () => (await story.ask('/health')).body;
  expect(await networks()).toMatchObject({ healthy: true, checks: { networks: { healthy: true, says: 'none is paused' } } });
  await story.send(story.teams().teamArchived(member('aino')));
  await story.pass(hours(1));
  await story.app().heal();
  expect(await networks()).toMatchObject({ healthy: true, checks: { networks: { healthy: true, says: 'paused: 1', needsLook: true } } });
  expect(warned('a network is paused')).toEqual([
    { network: 'kaselo', why: 'team-archived', since: expect.stringMatching(/^2021-04-13T/) },
  ]);
  await story.send(story.teams().teamUnarchived(member('aino')));
  await story.app().heal();
  expect(await networks()).toMatchObject({ checks: { networks: { says: 'none is paused' } } });
});
