import type { NetworkId } from '../kit/ids';
import type { Stored } from '../kit/stored';
import type { NetworkData } from '../network/networkData';
import type { Change, ChangeId } from './change';
import type { Edit } from './item';

/** What has been changed in a network, newest first. */
export type Changes = {
  readonly of: (network: NetworkId, id: ChangeId) => Promise<Change | undefined>;
  readonly latest: (network: NetworkId, most: number, before?: ChangeId) => Promise<readonly Change[]>;
};

/** A network's words with the version that they have as a whole. */
export type CurrentNetwork = (id: NetworkId) => Promise<Stored<NetworkData> | undefined>;

/** Writes edits and their line of history, all or nothing. False when the network has changed since it was read. */
export type CommitChange = (stored: Stored<NetworkData>, after: NetworkData, edits: readonly Edit[], change: Change) => Promise<boolean>;
