import type { Proposals } from '../../byChat/ports';
import { Proposal, type ProposalId } from '../../byChat/proposal';
import type { NetworkId } from '../../kit/ids';
import { type Key, toRow } from './rows';
import { readRows } from './setAside';
import type { Table } from './table';

export const proposalKey = (network: NetworkId, id: ProposalId): Key => ({ partitionKey: network, rowKey: `proposal~${id}` });

export const proposalsIn = (table: Table): Proposals => ({
  all: async (network) => [...readRows(table, await table.withPrefix(network, 'proposal~'), Proposal)].sort((a, b) => a.at - b.at),
  save: async (network, proposal) => {
    await table.write([['create', toRow(proposalKey(network, proposal.id), proposal)]]);
  },
  remove: (network, id) => table.remove(proposalKey(network, id)),
});
