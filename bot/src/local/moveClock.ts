import type { Settled, TickReport } from '../delivery/tick';
import type { Instant, SettableClock } from '../kit/clock';

/**
 * Moves the clock forward and does, in order, all that falls due on the way: it jumps from one due instant to the next,
 * so that each post is made at its own time. Returns what came to its end meanwhile.
 */
export const moveClock = async (target: Instant, tick: () => Promise<TickReport>, clock: SettableClock): Promise<readonly Settled[]> => {
  const posts: Settled[] = [];
  for (;;) {
    const report = await tick();
    posts.push(...report.posts);
    if (report.next === undefined || report.next > target) break;
    clock.moveTo(Math.max(report.next, clock.now()));
  }
  clock.moveTo(target);
  posts.push(...(await tick()).posts);
  return posts;
};
