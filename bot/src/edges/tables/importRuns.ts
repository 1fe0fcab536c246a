import { ImportRun } from '../../indicators/importRun';
import type { ImportRuns } from '../../indicators/ports';
import type { NetworkId } from '../../kit/ids';
import { type Key, toRow } from './rows';
import { readRows } from './setAside';
import type { Table } from './table';

const latestKey = ({ network, indicator, series }: ImportRun): Key => ({
  partitionKey: network,
  rowKey: `import~${indicator}~${series}`,
});

/** What a figure's provenance points at stays for good. */
const keptKey = ({ network, id }: ImportRun): Key => ({ partitionKey: network, rowKey: `imported~${id}` });

export const importRunsIn = (table: Table): ImportRuns => ({
  latest: async (network: NetworkId) => readRows(table, await table.withPrefix(network, 'import~'), ImportRun),
  record: async (run) => {
    const latest = toRow(latestKey(run), run);
    await (run.outcome.outcome === 'changed' ? table.put(latest, toRow(keptKey(run), run)) : table.put(latest));
  },
});
