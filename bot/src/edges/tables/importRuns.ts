import type { TransactionAction } from '@azure/data-tables';
import { ImportRun } from '../../indicators/importRun';
import type { ImportRuns } from '../../indicators/ports';
import type { NetworkId } from '../../kit/ids';
import { fromRow, type Key, toRow } from './rows';
import type { Table } from './table';

const latestKey = ({ network, indicator, series }: ImportRun): Key => ({
  partitionKey: network,
  rowKey: `import~${indicator}~${series}`,
});

/** What a figure's provenance points at stays for good. */
const keptKey = ({ network, id }: ImportRun): Key => ({ partitionKey: network, rowKey: `imported~${id}` });

export const importRunsIn = (table: Table): ImportRuns => ({
  latest: async (network: NetworkId) => (await table.withPrefix(network, 'import~')).map((row) => fromRow(row, ImportRun)),
  record: async (run) => {
    const latest: TransactionAction = ['upsert', toRow(latestKey(run), run), 'Replace'];
    const kept: TransactionAction = ['upsert', toRow(keptKey(run), run), 'Replace'];
    await table.write(run.outcome.outcome === 'changed' ? [latest, kept] : [latest]);
  },
});
