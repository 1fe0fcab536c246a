import { seconds } from './clock';
import type { Log } from './log';

export type Repeating = {
  /** Begins no new round; resolves when the one under way is over, or after five seconds. */
  readonly stop: () => Promise<void>;
};

/** Does some work again and again, each time so many milliseconds after the last; what fails is logged and tried again. */
export const repeat = (work: () => Promise<unknown>, every: number, log: Log): Repeating => {
  let wake: (() => void) | undefined;
  let stopping = false;
  const run = async () => {
    while (!stopping) {
      await work().catch((error: unknown) => log.error('what is done again and again failed', error));
      if (stopping) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, every);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping = true;
      wake?.();
      await Promise.race([running, new Promise<void>((resolve) => setTimeout(resolve, seconds(5)).unref())]);
    },
  };
};
