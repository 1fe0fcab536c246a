import * as fc from 'fast-check';
import * as v from 'valibot';
import { type Clock, seconds } from '../kit/clock';
import { NetworkId } from '../kit/ids';
import { silentLog } from '../kit/log';
import type { Stored } from '../kit/stored';
import { type DeliverPorts, deliverPost, type PreparePost } from './deliverPost';
import { lease } from './nextStep';
import type { SendOutcome } from './ports';
import { type Post, type PostSubject, postId } from './post';

const subject: PostSubject = {
  network: v.parse(NetworkId, 'kaselo'),
  kind: 'digest',
  about: '2021-04',
  due: Date.parse('2021-04-01T06:00Z'),
};
const binding = { teamId: 't', channelId: 'c', tenantId: 'x', serviceUrl: 'http://localhost', botId: 'b', since: 0 };
const prepare: PreparePost = async () => ({
  kind: 'post',
  binding,
  late: false,
  message: { card: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: 'Kooste' },
});

class PowerCut extends Error {}

/** How Teams takes a message, and whether it then stands in the channel. */
type Taking = { readonly outcome: SendOutcome; readonly stands: boolean };
const delivered: Taking = { outcome: { outcome: 'delivered', conversationId: 'c', activityId: 'a' }, stands: true };
const takings: readonly Taking[] = [
  delivered,
  { outcome: { outcome: 'throttled', retryAfter: 5000 }, stands: false },
  { outcome: { outcome: 'throttled' }, stands: false },
  { outcome: { outcome: 'unknown' }, stands: true },
  { outcome: { outcome: 'unknown' }, stands: false },
  { outcome: { outcome: 'rejected', reason: 'refused' }, stands: false },
];

/** A ledger, a channel and a power line that is cut at a step of one's choice, before or after the step is done. */
const stage = (answers: readonly Taking[], cuts: readonly { readonly step: number; readonly after: boolean }[]) => {
  let row: Stored<Post> | undefined;
  let now = subject.due;
  let step = 0;
  let asked = 0;
  let tokens = 0;
  const standing: string[] = [];
  const onStep = async <Value>(work: () => Value): Promise<Value> => {
    const cut = cuts.find((each) => each.step === step);
    step += 1;
    if (cut !== undefined && !cut.after) throw new PowerCut();
    const value = work();
    if (cut?.after) throw new PowerCut();
    return value;
  };
  const write = (post: Post): Stored<Post> => {
    row = { row: post, version: String(step) };
    return row;
  };
  const clock: Clock = { now: () => now };
  const ports: DeliverPorts = {
    clock,
    log: silentLog,
    random: { token: () => `token${tokens++}`, fraction: () => 0.5 },
    ledger: {
      read: () => onStep(() => row),
      insert: (post) => onStep(() => (row === undefined ? write(post) : undefined)),
      replace: (stored, post) => onStep(() => (row?.version === stored.version ? write(post) : undefined)),
    },
    postToPerson: async () => ({ outcome: 'rejected', reason: 'not-reachable' }),
    postInChannel: (_binding, message) =>
      onStep(() => {
        const taking = answers[Math.min(asked, answers.length - 1)] ?? delivered;
        asked += 1;
        if (taking.stands) standing.push(message.post);
        return taking.outcome;
      }),
  };
  return { ports, standing, state: () => row?.row.progress.state, pass: (milliseconds: number) => (now += milliseconds), now: () => now };
};

const answers = fc.array(fc.constantFrom(...takings), { minLength: 1, maxLength: 6 });
const cuts = fc.array(fc.record({ step: fc.nat(40), after: fc.boolean() }), { maxLength: 12 });

test('However often the power goes and however Teams answers, a post stands in the channel once at the most, and comes to an end', async () => {
  await fc.assert(
    fc.asyncProperty(answers, cuts, async (given, power) => {
      const { ports, standing, state, pass, now } = stage([...given, delivered], power);
      for (let lives = 0; lives < 80; lives++) {
        try {
          const settlement = await deliverPost(subject, prepare, ports);
          if (settlement.settled) break;
          pass(Math.max(1, settlement.until - now()));
        } catch (error) {
          if (!(error instanceof PowerCut)) throw error;
          pass(lease);
        }
      }
      expect(standing.length).toBeLessThanOrEqual(1);
      expect(['delivered', 'rejected', 'unknown']).toContain(state());
      if (state() === 'delivered') expect(standing).toEqual([postId(subject)]);
    }),
    { numRuns: 1000 },
  );
});

test('Two processes that find the same post due hand it over once, in whatever order their steps fall', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { ports, standing, state } = stage([delivered], []);
      const slowed: DeliverPorts = {
        ...ports,
        ledger: {
          read: scheduler.scheduleFunction(ports.ledger.read),
          insert: scheduler.scheduleFunction(ports.ledger.insert),
          replace: scheduler.scheduleFunction(ports.ledger.replace),
        },
        postInChannel: scheduler.scheduleFunction(ports.postInChannel),
      };
      await scheduler.waitFor(Promise.all([deliverPost(subject, prepare, slowed), deliverPost(subject, prepare, slowed)]));
      expect([standing.length, state()]).toEqual([1, 'delivered']);
    }),
    { numRuns: 300 },
  );
});

test('A wait is as long as Teams says, and otherwise grows from try to try', async () => {
  const waits: number[] = [];
  const { ports, pass, now } = stage(
    [takings[1], takings[2], takings[2], takings[2], delivered].filter((taking) => taking !== undefined),
    [],
  );
  for (let tries = 0; tries < 5; tries++) {
    const settlement = await deliverPost(subject, prepare, ports);
    if (settlement.settled) break;
    waits.push(settlement.until - now());
    pass(settlement.until - now());
  }
  expect(waits).toEqual([seconds(5), seconds(5), seconds(10), seconds(20)]);
});
