import { type Clock, type Instant, minutes } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import type { Log } from '../kit/log';
import type { Facts, Telemetry } from '../kit/telemetry';
import { StoreUnreachable, UnreadableRow } from '../kit/trouble';
import { type DeliverPorts, deliverPost, type PreparePost, type Settlement } from './deliverPost';
import { asDue } from './plan';
import type { Due, DueIndex } from './ports';
import { type PostKind, type PostSubject, postId } from './post';

/** A post that a tick brought to its end. */
export type Settled = { readonly id: string; readonly subject: PostSubject; readonly outcome: string };

export type TickReport = {
  readonly posts: readonly Settled[];
  /** When there may be something to do again; undefined when nothing is planned. */
  readonly next: Instant | undefined;
};

export type TickPorts = DeliverPorts & {
  readonly clock: Clock;
  readonly log: Log;
  readonly due: DueIndex;
  readonly prepare: Readonly<Record<PostKind, PreparePost>>;
  /** What is planned next once a post is settled: after a month's digest the next month's, beside a nudge those in private. */
  readonly followOn: (subject: PostSubject) => Promise<readonly PostSubject[]>;
  /** Brings a posted card up to date; true when it was done or there is nothing to do. */
  readonly updateCard: (subject: PostSubject) => Promise<Settlement>;
  /** Whether the process is about to end: then what is due is left to the next one. */
  readonly isStopping?: () => boolean;
  readonly inStep: Telemetry['inStep'];
};

/** How long to leave alone what failed by surprise: the next tick tries again, and the others are not kept waiting. */
const pauseAfterSurprise = minutes(1);

/**
 * Does what has fallen due, in the order of time. Costs one read when nothing has. One row that fails does not keep
 * back the others, nor does one network whose rows the store does not give; that there was one is thrown at the end,
 * and where there are two, at once: then the store cannot be reached, and is the caller's to wait for.
 */
export const tick = async (ports: TickPorts): Promise<TickReport> => {
  const now = ports.clock.now();
  const dues = await ports.due.upTo(now);
  const lookAt = () => bringAll(dues, ports);
  // Of a look at nothing, or at what waits by the rules, nobody need be told.
  const { posts, wakeUps } = await (dues.every((due) => isPostponed(due, now, ports))
    ? lookAt()
    : ports.inStep('tick', { due: dues.length }, lookAt));
  const planned = await ports.due.firstAfter(now);
  if (planned !== undefined) wakeUps.push(planned);
  return { posts, next: wakeUps.length === 0 ? undefined : Math.min(...wakeUps) };
};

const isPostponed = ({ task, subject }: Due, now: Instant, { postponed }: TickPorts): boolean =>
  task === 'post' && (postponed?.get(postId(subject)) ?? 0) > now;

async function bringAll(dues: readonly Due[], ports: TickPorts): Promise<{ readonly posts: Settled[]; readonly wakeUps: Instant[] }> {
  const posts: Settled[] = [];
  const wakeUps: Instant[] = [];
  let unreached: Unreached | undefined;
  for (const due of dues) {
    if (ports.isStopping?.()) break;
    if (unreached?.network === due.subject.network) continue;
    const settlement = await settle(due, ports);
    if ('network' in settlement) {
      if (unreached !== undefined) throw unreached.error;
      unreached = settlement;
      continue;
    }
    if (!settlement.settled) {
      wakeUps.push(settlement.until);
      continue;
    }
    if (settlement.next !== undefined) wakeUps.push(settlement.next);
    if (due.task === 'post' && settlement.outcome !== 'obsolete') {
      posts.push({ id: postId(due.subject), subject: due.subject, outcome: settlement.outcome });
    }
  }
  if (unreached !== undefined) throw unreached.error;
  return { posts, wakeUps };
}

type Unreached = { readonly network: NetworkId; readonly error: StoreUnreachable };
type Done = Extract<Settlement, { settled: false }> | (Extract<Settlement, { settled: true }> & { readonly next?: Instant });

/** The same as a step of its own. */
const settle = (due: Due, ports: TickPorts): Promise<Done | Unreached> => {
  const { network, kind } = due.subject;
  const facts = { kind: due.task === 'post' ? kind : due.task, network, post: postId(due.subject) };
  return ports.inStep('due', facts, async (tell) => {
    const done = await settleIfPossible(due, ports);
    tell(factsOf(done));
    return done;
  });
};

const factsOf = (done: Done | Unreached): Facts =>
  'network' in done ? { failed: done.error.name } : { outcome: done.settled ? done.outcome : 'waiting' };

async function settleIfPossible(due: Due, ports: TickPorts): Promise<Done | Unreached> {
  try {
    const settlement = await bringAsFarAsItGoes(due, ports);
    if (!settlement.settled) return settlement;
    const next = due.task === 'post' ? await ports.followOn(due.subject) : [];
    if (next.length > 0) await ports.due.add(next.map(asDue));
    await ports.due.remove(due);
    return { ...settlement, next: next.length > 0 ? Math.min(...next.map((each) => each.due)) : undefined };
  } catch (error) {
    if (error instanceof StoreUnreachable) return { network: due.subject.network, error };
    // A card is brought up to date with the next change; nothing is lost by letting this one go.
    if (error instanceof UnreadableRow && due.task === 'update-card') return letGo(due, ports);
    // What cannot be read was reported when it was found; the post waits for its repair.
    const report = error instanceof UnreadableRow ? () => {} : ports.log.error;
    report('a due row failed', error, { network: due.subject.network, post: postId(due.subject), task: due.task });
    return { settled: false, until: ports.clock.now() + pauseAfterSurprise };
  }
}

async function bringAsFarAsItGoes(due: Due, ports: TickPorts): Promise<Settlement> {
  if (due.task === 'update-card') return ports.updateCard(due.subject);
  const { kind } = due.subject;
  const prepare: PreparePost = (...asked) => ports.inStep('prepare', { kind }, () => ports.prepare[kind](...asked));
  return deliverPost(due.subject, prepare, ports);
}

async function letGo(due: Due, ports: TickPorts): Promise<Done> {
  await ports.due.remove(due);
  return { settled: true, outcome: 'obsolete' };
}
