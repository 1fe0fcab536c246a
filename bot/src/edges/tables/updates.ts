import { type ActionId, type NetworkId, personKey } from '../../kit/ids';
import type { Updates } from '../../priorities/ports';
import { Update, type UpdateId } from '../../priorities/update';
import { type Key, toRow } from './rows';
import { readRow, readRows } from './setAside';
import type { Table } from './table';

/** Before the id of a line written by hand: no round and no instant looks like it. */
const byHand = (action: ActionId, id: UpdateId) => `update~${action}~hand:${id}~`;

/** An answer writes at most one line under an action: answering again writes over it. So does a line of one id by hand. */
export const updateKey = (network: NetworkId, { action, id, round, at, by }: Update): Key => ({
  partitionKey: network,
  rowKey: `${id === undefined ? `update~${action}~${round ?? at}~` : byHand(action, id)}${personKey(by)}`,
});

export const updatesIn = (table: Table): Updates => ({
  all: async (network) =>
    readRows(table, await table.withPrefix(network, 'update~'), Update).filter(({ withdrawnAt }) => withdrawnAt === undefined),
  of: async (network, action, id) => {
    const [row] = await table.withPrefix(network, byHand(action, id));
    return row && { row: readRow(table, row, Update), version: row.etag };
  },
  save: (network, update, previous) => {
    const row = toRow(updateKey(network, update), update);
    return table.write([previous === undefined ? ['create', row] : ['update', row, 'Replace', { etag: previous.version }]]);
  },
});
