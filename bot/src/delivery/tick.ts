import { type Clock, type Instant, minutes } from '../kit/clock';
import type { Log } from '../kit/log';
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
  /** What is planned next once a post is settled: after a month's digest the next month's. */
  readonly followOn: (subject: PostSubject) => Promise<PostSubject | undefined>;
  /** Brings a posted card up to date; true when it was done or there is nothing to do. */
  readonly updateCard: (subject: PostSubject) => Promise<Settlement>;
};

/** How long to leave alone what failed by surprise: the next tick tries again, and the others are not kept waiting. */
const pauseAfterSurprise = minutes(1);

/**
 * Does what has fallen due, in the order of time. Costs one read when nothing has. One row that fails does not keep
 * back the others; a store that cannot be reached at all is the caller's to wait for.
 */
export const tick = async (ports: TickPorts): Promise<TickReport> => {
  const now = ports.clock.now();
  const posts: Settled[] = [];
  const wakeUps: Instant[] = [];
  for (const due of await ports.due.upTo(now)) {
    const settlement = await settle(due, ports);
    if (!settlement.settled) {
      wakeUps.push(settlement.until);
      continue;
    }
    const next = due.task === 'post' ? await ports.followOn(due.subject) : undefined;
    if (next !== undefined) {
      await ports.due.add([asDue(next)]);
      wakeUps.push(next.due);
    }
    await ports.due.remove(due);
    if (due.task === 'post' && settlement.outcome !== 'obsolete') {
      posts.push({ id: postId(due.subject), subject: due.subject, outcome: settlement.outcome });
    }
  }
  const planned = await ports.due.firstAfter(now);
  if (planned !== undefined) wakeUps.push(planned);
  return { posts, next: wakeUps.length === 0 ? undefined : Math.min(...wakeUps) };
};

async function settle(due: Due, ports: TickPorts): Promise<Settlement> {
  try {
    if (due.task === 'update-card') return await ports.updateCard(due.subject);
    return await deliverPost(due.subject, ports.prepare[due.subject.kind], ports);
  } catch (error) {
    ports.log.error('a due row failed', error, { network: due.subject.network, post: postId(due.subject), task: due.task });
    return { settled: false, until: ports.clock.now() + pauseAfterSurprise };
  }
}
