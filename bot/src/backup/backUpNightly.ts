import { type Clock, hours } from '../kit/clock';
import type { Log } from '../kit/log';
import { type NightlyTurn, nextNight } from '../kit/nightly';
import type { Random } from '../kit/random';
import { dayOf } from '../kit/time';
import { backUp } from './backUp';
import type { SendCopy, WholeTable, WithScratchPlace } from './ports';

export type NightlyBackupPorts = {
  readonly tables: readonly WholeTable[];
  readonly withScratchPlace: WithScratchPlace;
  readonly sendCopy: SendCopy;
  readonly turn: NightlyTurn;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
};

/** After a night that failed it is tried again soon: a day without a copy is a day that could be lost. */
const untilNextTry = hours(1);

/** Copies everything once a night to where it is kept for a month. Cheap to call often; only one process of all does it. */
export const backUpNightly =
  ({ tables, withScratchPlace, sendCopy, turn, clock, random, log }: NightlyBackupPorts) =>
  async (): Promise<'done' | 'not-due'> => {
    const next = await turn.nextAt();
    if (next !== undefined && clock.now() < next) return 'not-due';
    const held = await turn.take(clock.now());
    if (held === undefined) return 'not-due';
    try {
      const name = dayOf(clock.now());
      const rows = await withScratchPlace(async (place, folder) => {
        const copied = await backUp({ tables, place, clock, progress: () => {} }, true);
        await sendCopy(name, folder);
        return copied.tables.reduce((sum, table) => sum + table.rows, 0);
      });
      await held.release(nextNight(clock.now(), random));
      log.info('copied everything for the night', { copy: name, rows });
      return 'done';
    } catch (error) {
      await held.release(clock.now() + untilNextTry);
      throw error;
    }
  };
