import type { NetworkId } from '../../kit/ids';
import type { Versions } from '../../priorities/ports';
import { StrategyVersion } from '../../priorities/strategyVersion';
import { networkRow } from './networks';
import { type Key, toRow } from './rows';
import { readRows } from './setAside';
import type { Table } from './table';

const keyOf = (network: NetworkId, number: number): Key => ({
  partitionKey: network,
  rowKey: `version~${String(number).padStart(6, '0')}`,
});

/** The closed versions of a network's strategy. Its own row is written with each, so that nothing changes in between. */
export const versionsIn = (table: Table): Versions => ({
  closed: async (network) => readRows(table, await table.withPrefix(network, 'version~'), StrategyVersion),
  close: ({ version: etag }, after, version) =>
    table.write([
      ['upsert', toRow(keyOf(after.id, version.number), version), 'Replace'],
      ['update', networkRow(after), 'Replace', { etag }],
    ]),
  reopen: ({ version: etag }, after, version) =>
    table.write([
      ['delete', keyOf(after.id, version.number)],
      ['update', networkRow(after), 'Replace', { etag }],
    ]),
});
