import type { Instant } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import type { NetworkData } from '../network/networkData';
import { rememberIndexes } from './rememberIndex';
import type { SearchIndex } from './searchIndex';
import type { Told } from './told';

/** Somebody who types asks many times a second; what members have told meanwhile may wait for so many milliseconds. */
const freshFor = 5_000;

/** The one index of a network's words and of what its members have told, for whoever searches. */
export type CurrentIndex = (data: NetworkData, now: Instant) => Promise<SearchIndex>;

/** Keeps an index for each network, and reads anew what its members have told at most once in five seconds. */
export const currentIndex = (readTold: (network: NetworkId) => Promise<Told>): CurrentIndex => {
  const indexOf = rememberIndexes();
  const toldIn = keepFor(freshFor, readTold);
  return async (data, now) => indexOf(data, await toldIn(data.network.id, now));
};

/** Reads of each network at most once in so many milliseconds. What could not be read is not kept. */
function keepFor(milliseconds: number, read: (network: NetworkId) => Promise<Told>) {
  const kept = new Map<NetworkId, { readonly at: Instant; readonly told: Told }>();
  return async (network: NetworkId, now: Instant): Promise<Told> => {
    const known = kept.get(network);
    if (known !== undefined && now >= known.at && now - known.at < milliseconds) return known.told;
    const told = await read(network);
    kept.set(network, { at: now, told });
    return told;
  };
}
