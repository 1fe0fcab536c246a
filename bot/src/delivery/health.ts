import { type Clock, hours, type Instant, minutes } from '../kit/clock';
import type { DueIndex, Health, UnreadableRows } from './ports';

/** A scheduler that has not looked for so long has died. */
const longestSilence = minutes(3);
/** Something that has been due for so long and is neither posted nor let go is stuck. Late follow-ups wait for the morning. */
const longestWait = hours(14);

/** Whether the parts that keep the promises work: what alerts ask. */
export const readHealth =
  (due: DueIndex, unreadable: UnreadableRows, clock: Clock, lastTick: () => Instant) => async (): Promise<Health> => {
    const oldest = await due
      .upTo(clock.now())
      .then((rows) => ({ reached: true as const, at: rows.at(0)?.at }))
      .catch(() => ({ reached: false as const, at: undefined }));
    const rows = await unreadable()
      .then(({ length }) => length)
      .catch(() => 0);
    const silent = clock.now() - lastTick();
    const waited = oldest.at === undefined ? 0 : clock.now() - oldest.at;
    const checks = {
      storage: { healthy: oldest.reached, says: oldest.reached ? 'reachable' : 'unreachable' },
      rows: { healthy: rows === 0, says: rows === 0 ? 'all can be read' : `${rows} cannot be read and are set aside` },
      scheduler: { healthy: silent < longestSilence, says: `looked ${Math.round(silent / 1000)} s ago` },
      deliveries: {
        healthy: waited < longestWait,
        says: waited === 0 ? 'nothing waits' : `the oldest has waited ${Math.round(waited / 60_000)} min`,
      },
    };
    return { healthy: Object.values(checks).every(({ healthy }) => healthy), checks };
  };
