import { Change, type ChangeId, instantOfChange } from '../../changes/change';
import type { Changes } from '../../changes/ports';
import type { Instant } from '../../kit/clock';
import type { NetworkId } from '../../kit/ids';
import { type Key, toRow } from './rows';
import { readRow, readRows } from './setAside';
import { after, type Table } from './table';

/** Newest first: the time of the change counted down from the far future. */
const farFuture = 9_999_999_999_999;

const keyOf = (network: NetworkId, id: ChangeId): Key => ({
  partitionKey: network,
  rowKey: `change~${farFuture - instantOfChange(id)}~${id}`,
});

/** The line of history that is written together with what it tells of. */
export const changeRow = (change: Change) => toRow(keyOf(change.network, change.id), change);

/** The key of a line of history, for whoever lets go of it. */
export const changeKey = keyOf;

/** Those made at an instant or before it, the latest of them first. */
export const changesUpTo =
  (table: Table) =>
  async (network: NetworkId, instant: Instant, most: number): Promise<readonly Pick<Change, 'id' | 'at'>[]> =>
    readRows(table, await table.between(network, `change~${farFuture - instant}`, after('change~'), most), Change);

export const changesIn = (table: Table): Changes => ({
  of: async (network, id) => {
    const row = await table.get(keyOf(network, id));
    return row && readRow(table, row, Change);
  },
  latest: async (network, most, before) => {
    const from = before === undefined ? 'change~' : `${keyOf(network, before).rowKey}~`;
    return readRows(table, await table.between(network, from, after('change~'), most), Change);
  },
});
