import { type Clock, hours, type Instant, minutes, seconds } from '../kit/clock';
import type { Log } from '../kit/log';
import { keepDoing, type Repeating } from '../kit/repeat';
import type { TickReport } from './tick';

type Work = { readonly tick: () => Promise<TickReport>; readonly heal: () => Promise<void>; readonly clock: Clock; readonly log: Log };

/** How long it may take until somebody else's change, an answer or another process's plan, is noticed. */
const longestSleep = seconds(5);
const longestPause = minutes(1);
const betweenHeals = hours(1);

/** Looks for what has fallen due for as long as the process lives. When the store fails it waits, longer each time. */
export const startScheduler = ({ tick, heal, clock, log }: Work): Repeating => {
  let failures = 0;
  let healed: Instant | undefined;

  /** What could not be put back is tried again with the next look; what is planned already does not wait for it. */
  const healNowAndThen = async () => {
    if (healed !== undefined && Math.abs(clock.now() - healed) < betweenHeals) return;
    try {
      await heal();
      healed = clock.now();
    } catch (error) {
      log.error('the plan could not be gone through', error);
    }
  };

  const look = async (): Promise<number> => {
    try {
      await healNowAndThen();
      const { next } = await tick();
      failures = 0;
      return next === undefined ? longestSleep : Math.min(longestSleep, Math.max(50, next - clock.now()));
    } catch (error) {
      failures += 1;
      log.error('the scheduler could not look', error, { failures });
      return Math.min(longestPause, seconds(1) * 2 ** (failures - 1));
    }
  };

  return keepDoing(look);
};
