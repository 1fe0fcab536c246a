import * as v from 'valibot';
import type { Clock } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { CurrentNetwork, Updates, Versions } from './ports';
import { currentVersion, StrategyVersion, statusesIn } from './strategyVersion';

export type ReviewPorts = {
  readonly current: CurrentNetwork;
  readonly versions: Versions;
  readonly updates: Pick<Updates, 'all'>;
  readonly clock: Clock;
};

export type Review = { readonly version: number; readonly by: Person; readonly note?: string | undefined };

/** Somebody changing the strategy at the same moment is waited for; more tries mean that the store is not what we think. */
const mostTries = 8;

/**
 * The review: keeps the strategy as it stands as a closed version, and goes on with the next, which begins the same.
 * Closing a version that is closed already changes nothing.
 */
export const closeVersion =
  ({ current, versions, updates, clock }: ReviewPorts) =>
  async (network: NetworkId, { version, by, note }: Review): Promise<Result<'closed', 'not-found'>> => {
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = await current(network);
      const now = stored && currentVersion(stored.row.network);
      if (stored === undefined || now === undefined || version > now) return refuse('not-found');
      if (version < now) return ok('closed');
      const { network: standing, priorities } = stored.row;
      const closed = v.parse(StrategyVersion, {
        number: now,
        closedAt: clock.now(),
        by,
        note,
        frame: standing.frame,
        priorities,
        statuses: statusesIn(priorities, await updates.all(network)),
      });
      if (await versions.close(stored, { ...standing, strategyVersion: now + 1 }, closed)) return ok('closed');
    }
    throw new Error('the strategy kept changing under our hands');
  };
