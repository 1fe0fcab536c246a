import type { ActionId, NetworkId } from '../kit/ids';
import type { Stored } from '../kit/stored';
import type { Network } from '../network/network';
import type { NetworkData } from '../network/networkData';
import type { StrategyVersion } from './strategyVersion';
import type { Update, UpdateId } from './update';

export type Updates = {
  /** Every line under every action of a network, save those taken back. */
  readonly all: (network: NetworkId) => Promise<readonly Update[]>;
  /** A line written by hand, taken back or not. */
  readonly of: (network: NetworkId, action: ActionId, id: UpdateId) => Promise<Stored<Update> | undefined>;
  /** False when somebody else has written the line since it was read. */
  readonly save: (network: NetworkId, update: Update, previous: Stored<Update> | undefined) => Promise<boolean>;
};

export type Versions = {
  /** The closed versions, the first one first. */
  readonly closed: (network: NetworkId) => Promise<readonly StrategyVersion[]>;
  /** Writes the closed version and the network that goes on from it, both or neither; false when the network has changed meanwhile. */
  readonly close: (stored: Stored<NetworkData>, after: Network, version: StrategyVersion) => Promise<boolean>;
  /** Takes a closed version away and has the network go back to it; false as above. */
  readonly reopen: (stored: Stored<NetworkData>, after: Network, version: StrategyVersion) => Promise<boolean>;
};

/** A network's words with the version that they have as a whole. */
export type CurrentNetwork = (id: NetworkId) => Promise<Stored<NetworkData> | undefined>;
