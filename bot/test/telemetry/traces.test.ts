import { pinoLog } from '../../src/kit/pinoLog';
import { newMessages, serverError } from '../connector/faults';
import { coffeeChannel, member } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from '../stories/app';
import { posted } from '../stories/reading';
import { type Listener, listen, namesIn, type Told, withAllUnder } from './listener';

const storage = useStorage();
const lines: string[] = [];
let listener: Listener;
let story: Story;

/** The eve of the webinar; the app is in the channel, and what was told until then is behind us. */
beforeEach(async () => {
  listener = listen();
  lines.length = 0;
  story = await beginStory({
    storage: storage(),
    now: '2021-04-13T08:55',
    guards: {
      telemetry: listener.telemetry,
      log: pinoLog('info', { out: { write: (line) => void lines.push(line) }, trace: listener.telemetry.trace }),
    },
  });
  await story.install();
  listener.traces();
});
afterEach(async () => {
  await story.end();
  await listener.stop();
});

const begunWith = (name: string): Told => {
  const found = listener.traces().filter((told) => told.name === name);
  expect(found).toHaveLength(1);
  if (found[0] === undefined) throw new Error(`${name} was not told`);
  return found[0];
};

const under = (told: Told, name: string): Told => {
  const found = told.under.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not under ${told.name}: ${told.under.map((each) => each.name).join(', ')}`);
  return found;
};

test('Of a question in the channel it is told what it asked the storage, of which table, and Teams for the reply', async () => {
  await story.send(story.teams().mention(member('eino'), 'kalenteri', { channel: coffeeChannel }));
  const turn = begunWith('turn message');
  expect(turn.facts).toMatchObject({ kind: 'message', outcome: 'done' });
  const storageCalls = withAllUnder(under(turn, 'answer')).filter(({ name }) => name.startsWith('storage '));
  expect(storageCalls.length).toBeGreaterThan(0);
  for (const { facts } of storageCalls)
    expect(facts).toMatchObject({ table: expect.stringMatching(/networks$/), status: expect.any(Number) });
  expect(under(under(turn, 'reply'), 'teams send').facts).toMatchObject({ method: 'POST', status: expect.any(Number) });
  expect(new Set(withAllUnder(turn).map(({ trace }) => trace)).size).toBe(1);
});

test('Of a reminder it is told that it was due, prepared, claimed, posted and written down', async () => {
  await story.until('2021-04-13T09:01');
  expect(posted(story, 'day-before')).toHaveLength(1);
  const tick = listener.traces().find((told) => told.name === 'tick' && namesIn(told).includes('due day-before'));
  if (tick === undefined) throw new Error('no look was told');
  const due = under(tick, 'due day-before');
  expect(due.facts).toMatchObject({ network: 'kaselo', post: expect.stringContaining('day-before'), outcome: 'delivered' });
  expect(namesIn(under(due, 'prepare day-before'))).toContain('storage get');
  expect(due.under.map(({ name }) => name)).toContain('teams create');
  expect(due.under.filter(({ name }) => name === 'storage write').length).toBeGreaterThanOrEqual(3);
});

test('Of a page of the tab it is told who was found to read it and what it asked', async () => {
  await story.ask('/api/overview', { as: member('eino') });
  const request = begunWith('request overview');
  expect(request.facts).toMatchObject({ status: 200, method: 'GET' });
  expect(namesIn(under(request, 'reader'))).toContain('teams roster');
  expect(namesIn(under(request, 'answer'))).toEqual(expect.arrayContaining(['storage list']));
});

test('What people do at once is told apart', async () => {
  const ask = (what: string) => story.send(story.teams().mention(member('eino'), what, { channel: coffeeChannel }));
  await Promise.all([ask('kalenteri'), ask('mittarit'), story.ask('/api/calendar', { as: member('sylvi') }), ask('painopiste 3')]);
  const traces = listener.traces();
  expect(traces.map(({ name }) => name).toSorted()).toEqual(['request calendar', 'turn message', 'turn message', 'turn message']);
  for (const told of traces.filter(({ name }) => name === 'turn message')) {
    expect(told.under.map(({ name }) => name)).toEqual(['hear', 'answer', 'reply']);
    expect(namesIn(told).filter((name) => name === 'teams send')).toHaveLength(1);
  }
});

test('Of a look at nothing nobody is told', async () => {
  for (let look = 0; look < 5; look++) await story.app().tick();
  expect(listener.traces()).toEqual([]);
});

test('Where a turn fails, its line in the log leads to all that was done', async () => {
  story.connector.goesWrong(serverError(500), newMessages, 1);
  await story.send(story.teams().mention(member('eino'), 'kalenteri', { channel: coffeeChannel }));
  const turn = begunWith('turn message');
  expect(turn.facts).toMatchObject({ outcome: 'failed', failed: 'broken' });
  const line = lines.find((each) => each.includes('a turn failed')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({ trace: turn.trace, reference: expect.stringMatching(/^[0-9A-Z]{4}$/) });
});
