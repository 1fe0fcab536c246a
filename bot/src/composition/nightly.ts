import type { makeChange } from '../changes/makeChange';
import { importSeries } from '../indicators/importSeries';
import { type ImportStatisticsPorts, importNightly, importNow } from '../indicators/importStatistics';
import { untold } from '../kit/telemetry';
import { forgetNightly } from '../retention/forgetWhatIsDue';
import { whoIsHere } from '../retention/whoIsHere';
import type { Parts } from './parts';
import type { People } from './people';
import type { Stores } from './stores';

type Joined = { readonly change: ReturnType<typeof makeChange>; readonly rosterOf: People['rosterOf'] };

/** What is done while everybody sleeps, by one process of all: figures are fetched, and what has been kept for its term goes. */
export const composeNightly = (parts: Parts, stores: Stores, { change, rosterOf }: Joined) => {
  const { clock, random, log, telemetry = untold } = parts;
  const { networks, runs, remembered } = stores;
  const always = { networks: networks.ids, readNetwork: networks.read, clock, random, log };
  const statistics: ImportStatisticsPorts = {
    ...always,
    importSeries: importSeries({ ask: parts.statistics, runs, readNetwork: networks.read, makeChange: change, clock, random }),
    turn: stores.importTurn,
  };
  const importStatistics = importNightly(statistics);
  const forget = forgetNightly({
    ...always,
    remembered,
    whoIsHere: whoIsHere({
      roster: rosterOf,
      always: (person) => parts.known(person) !== undefined || parts.coordinators.includes(person.objectId.toLowerCase()),
      log,
    }),
    turn: stores.retentionTurn,
  });
  return {
    importStatistics: () => telemetry.inStep('nightly', { kind: 'statistics' }, importStatistics),
    importNow: importNow(statistics),
    forgetNightly: () => telemetry.inStep('nightly', { kind: 'retention' }, forget),
  };
};
