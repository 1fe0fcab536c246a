import type { Settled, TickReport } from '../delivery/tick';
import type { Instant, SettableClock } from '../kit/clock';

/**
 * Moves the clock forward and does, in order, all that falls due on the way: it jumps from one due instant to the next,
 * so that each post is made at its own time. Returns what came to its end meanwhile, whoever looked: the scheduler goes on.
 */
export const moveClock = async (
  target: Instant,
  tick: () => Promise<TickReport>,
  clock: SettableClock,
  settled: readonly Settled[],
): Promise<readonly Settled[]> => {
  const before = settled.length;
  for (;;) {
    const { next } = await tick();
    if (next === undefined || next > target) break;
    clock.moveTo(Math.max(next, clock.now()));
  }
  clock.moveTo(target);
  await tick();
  return settled.slice(before);
};
