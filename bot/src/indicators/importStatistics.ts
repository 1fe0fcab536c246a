import { type Clock, hours } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import type { Log } from '../kit/log';
import { type NightlyTurn, nextNight } from '../kit/nightly';
import type { Random } from '../kit/random';
import { unlessUnreadable } from '../kit/trouble';
import type { ReadNetwork } from '../network/networkData';
import type { ImportRun } from './importRun';
import type { Indicator } from './indicator';

export type ImportStatisticsPorts = {
  readonly networks: () => Promise<readonly NetworkId[]>;
  readonly readNetwork: ReadNetwork;
  readonly importSeries: (network: NetworkId, indicator: Indicator['id'], series: string) => Promise<ImportRun | undefined>;
  readonly turn: NightlyTurn;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
};

/** What failed by surprise, as where the store was away, is not left until the next night. */
const untilTheNextTry = hours(1);

/** Looks at every series of every network once a night. Cheap to call often: one read while it is not yet due. */
export const importNightly = (ports: ImportStatisticsPorts) => async (): Promise<readonly ImportRun[]> => {
  const { turn, clock } = ports;
  const next = await turn.nextAt();
  if (next !== undefined && clock.now() < next) return [];
  return (await importNow(ports)(undefined)) ?? [];
};

/** Looks now, at one network or at all; undefined where somebody else is looking already. A series that fails does not stop the others. */
export const importNow =
  ({ networks, readNetwork, importSeries, turn, clock, random, log }: ImportStatisticsPorts) =>
  async (only: NetworkId | undefined): Promise<readonly ImportRun[] | undefined> => {
    const held = await turn.take(clock.now());
    if (held === undefined) return undefined;
    const runs: ImportRun[] = [];
    let failed = false;
    try {
      for (const id of only === undefined ? await networks() : [only]) {
        for (const { indicator, series } of importable(await unlessUnreadable(readNetwork(id)))) {
          try {
            const run = await importSeries(id, indicator, series);
            if (run !== undefined) runs.push(run);
          } catch (error) {
            failed = true;
            log.error('a series could not be imported', error, { network: id, indicator, series });
          }
        }
      }
    } finally {
      await held.release(failed ? clock.now() + untilTheNextTry : nextNight(clock.now(), random));
    }
    return runs;
  };

const importable = (data: Awaited<ReturnType<ReadNetwork>>) =>
  (data?.indicators ?? []).flatMap(({ id, series }) =>
    series.filter((each) => each.import !== undefined).map((each) => ({ indicator: id, series: each.id })),
  );
