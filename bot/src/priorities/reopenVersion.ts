import type { NetworkId } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { ReviewPorts } from './closeVersion';
import { currentVersion, isUnchangedSince } from './strategyVersion';

/** Somebody changing the strategy at the same moment is waited for; more tries mean that the store is not what we think. */
const mostTries = 8;

/** Takes a review back, as long as the strategy has not been changed since. What has been written under actions stays. */
export const reopenVersion =
  ({ current, versions }: Pick<ReviewPorts, 'current' | 'versions'>) =>
  async (network: NetworkId, version: number): Promise<Result<'reopened', 'not-found' | 'changed-since'>> => {
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = await current(network);
      const now = stored && currentVersion(stored.row.network);
      if (stored === undefined || now === undefined || version > now) return refuse('not-found');
      if (version === now) return ok('reopened');
      const last = (await versions.closed(network)).find(({ number }) => number === version);
      if (last === undefined) return refuse('not-found');
      if (version !== now - 1 || !isUnchangedSince(last, stored.row)) return refuse('changed-since');
      if (await versions.reopen(stored, { ...stored.row.network, strategyVersion: version }, last)) return ok('reopened');
    }
    throw new Error('the strategy kept changing under our hands');
  };
