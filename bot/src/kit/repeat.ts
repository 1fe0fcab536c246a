import { seconds } from './clock';
import type { Log } from './log';

export type Repeating = {
  /** Begins no new round and resolves when the one under way is over. */
  readonly stop: () => Promise<void>;
};

/** Does some work again and again for as long as the process lives; each time it says after how many milliseconds the next one is due. */
export const keepDoing = (work: () => Promise<number>): Repeating => {
  let wake: (() => void) | undefined;
  let stopping = false;
  const run = async () => {
    while (!stopping) {
      const pause = await work();
      if (stopping) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
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
      await running;
    },
  };
};

/** The same every so many milliseconds: what fails is logged and tried again. What is slow is waited for five seconds when it is to stop. */
export const repeat = (work: () => Promise<unknown>, every: number, log: Log): Repeating => {
  const { stop } = keepDoing(async () => {
    await work().catch((error: unknown) => log.error('what is done again and again failed', error));
    return every;
  });
  return { stop: () => Promise.race([stop(), new Promise<void>((resolve) => setTimeout(resolve, seconds(5)).unref())]) };
};
