import { setTimeout } from 'node:timers/promises';
import { startScheduler } from '../../src/delivery/scheduler';
import { close } from '../../src/edges/http/serve';
import { silentLog } from '../../src/kit/log';
import { slow } from '../connector/faults';
import { instantAt } from '../plan/helsinki';
import { useStorage } from '../stories/app';
import { creates, creating, deliveriesOf, press, roundOf, someMessage } from '../stories/reading';
import { dayNumber, eventOn, smallNetwork } from './smallNetwork';
import { aino, beginFaults, eino, endFaults, type FaultStory } from './stage';

const storage = useStorage();
let it: FaultStory;
beforeEach(async () => {
  it = await beginFaults(storage(), { content: smallNetwork([dayNumber(0)]) });
});
afterEach(() => endFaults(it));

/** As main does when it is asked to stop. */
const stop = async (scheduler?: { readonly stop: () => Promise<void> }) => {
  const begun = Date.now();
  it.story.app().rest();
  await Promise.all([scheduler?.stop(), close(it.story.app().server)]);
  return Date.now() - begun;
};

test('Asked to stop in the middle of a post, the bot finishes it, begins no other, and ends within ten seconds', async () => {
  it.story.connector.goesWrong(slow(600), creating('on-the-day'));
  it.story.clock.moveTo(instantAt(`${dayNumber(0)}T11:30`) - 2.5 * 3_600_000);
  const { tick, heal } = it.story.app();
  const scheduler = startScheduler({ tick, heal, clock: it.story.clock, log: silentLog });
  await it.story.connector.until(() => creates(it.story, 'on-the-day') > 0);
  it.story.clock.moveTo(instantAt(`${dayNumber(0)}T11:30`));
  expect(await stop(scheduler)).toBeLessThan(10_000);
  expect([creates(it.story, 'on-the-day'), creates(it.story, 'follow-up')]).toEqual([1, 0]);
  await it.story.restart();
  expect(await deliveriesOf(it.story, 'on-the-day', aino)).toMatchObject([{ state: 'delivered' }]);
  await it.story.until(`${dayNumber(0)}T12:00`);
  expect([creates(it.story, 'on-the-day'), creates(it.story, 'follow-up')]).toEqual([1, 1]);
});

test('Asked to stop while somebody’s answer is being stored, the bot stores it and says so, and takes nothing new', async () => {
  await it.story.until(`${dayNumber(0)}T11:05`);
  const round = eventOn(dayNumber(0));
  await it.story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'school' } });
  it.store.goesWrong({ kind: 'slow', milliseconds: 100 });
  const url = it.story.url();
  const answered = press(it.story, eino, someMessage, 'followUp.answer', { round, outcome: 'Ennen loppua' });
  await setTimeout(150);
  expect(await stop()).toBeLessThan(10_000);
  expect(await answered).toContain('Kiitos, vastauksesi on tallennettu');
  await expect(fetch(`${url}/live`)).rejects.toThrow();
  it.store.recover();
  await it.story.restart();
  expect((await roundOf(it.story, aino, round)).answers).toMatchObject([{ outcome: 'Ennen loppua' }]);
});

test('While the store is away the scheduler waits longer each time, and goes on by itself when it is back', async () => {
  it.story.clock.moveTo(instantAt(`${dayNumber(0)}T09:00`));
  it.store.goesWrong({ kind: 'reset', applied: false });
  const waits: number[] = [];
  const log = { ...silentLog, error: (what: string) => void (what === 'the scheduler could not look' && waits.push(Date.now())) };
  const { tick, heal } = it.story.app();
  const scheduler = startScheduler({ tick, heal, clock: it.story.clock, log });
  for (const end = Date.now() + 20_000; waits.length < 3 && Date.now() < end; ) await setTimeout(50);
  const [first = 0, second = 0, third = 0] = waits;
  expect(third - second).toBeGreaterThan((second - first) * 1.3);
  it.store.recover();
  await it.story.connector.until(() => creates(it.story, 'on-the-day') > 0);
  await scheduler.stop();
});
