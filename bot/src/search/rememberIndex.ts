import { createHash } from 'node:crypto';
import type { NetworkData } from '../network/networkData';
import { buildIndex, type SearchIndex } from './searchIndex';
import type { Told } from './told';

/** A network's index; see `rememberIndexes`. */
export type IndexOf = (data: NetworkData, told: Told) => SearchIndex;

/**
 * Builds an index when it is first asked for, and keeps it as long as the network's words and what its members have told
 * stay the same. An index belongs to the words that it was built of, so no network can be answered from another one's.
 */
export const rememberIndexes = (): IndexOf => {
  const remembered = new WeakMap<NetworkData, { readonly told: Told; readonly mark: string; readonly index: SearchIndex }>();
  return (data, told) => {
    const known = remembered.get(data);
    if (known?.told === told) return known.index;
    const mark = markOf(told);
    const index = known?.mark === mark ? known.index : buildIndex(data, told);
    remembered.set(data, { told, mark, index });
    return index;
  };
};

const markOf = (told: Told): string => createHash('sha1').update(JSON.stringify(told)).digest('base64');
