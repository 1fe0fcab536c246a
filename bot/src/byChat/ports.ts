import type { NetworkId } from '../kit/ids';
import type { Proposal, ProposalId } from './proposal';

export type Proposals = {
  /** What has not been dealt with, the oldest first. */
  readonly all: (network: NetworkId) => Promise<readonly Proposal[]>;
  /** The same twice is once. */
  readonly save: (network: NetworkId, proposal: Proposal) => Promise<void>;
  readonly remove: (network: NetworkId, id: ProposalId) => Promise<void>;
};
