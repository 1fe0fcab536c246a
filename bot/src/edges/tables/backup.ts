import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import * as v from 'valibot';
import { CopiedRow } from '../../backup/manifest';
import type { PutBack, WholeTable } from '../../backup/ports';
import { minutes } from '../../kit/clock';
import { clientsFor, names, type TablesConfig } from './connect';
import type { Key, Row } from './rows';
import { rowsSetAside } from './setAside';
import { tableOf } from './table';

/** A transaction holds at most 100 rows and 4 MiB, and its envelope takes some of that. */
const mostRows = 100;
const mostBytes = 2_500_000;
const atOnce = 8;
/** Nobody waits for an answer within ten seconds, and a page is large. */
const patienceForPages = { attempt: minutes(1), altogether: minutes(5) };

/** Every table as a whole, created where it is missing: for copies and for putting them back, and for nothing else. */
export const wholeTables = async (config: TablesConfig): Promise<readonly WholeTable[]> => {
  const { service, client } = await clientsFor({ patience: patienceForPages, ...config });
  await Promise.all(names.map((name) => service.createTable(config.prefix + name)));
  return names.map((name) => wholeTable(name, client(config.prefix + name)));
};

export const wholeTable = (name: string, client: TableClient, pageSize = 1000): WholeTable => ({
  name,
  pages: (after) => pagesOf(client, after, pageSize),
  isEmpty: async () => {
    for await (const page of pagesOf(client, undefined, 1)) if (page.length > 0) return false;
    return true;
  },
  addMissing: async (rows) => {
    const put: PutBack[] = [];
    const left = batchesOf(rows);
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let batch = left.shift(); batch !== undefined; batch = left.shift()) put.push(await addBatch(client, batch));
      }),
    );
    return put.reduce((a, b) => ({ added: a.added + b.added, same: a.same + b.same, different: a.different + b.different }), nothing);
  },
});

const nothing: PutBack = { added: 0, same: 0, different: 0 };

async function* pagesOf(client: TableClient, after: Key | undefined, maxPageSize: number): AsyncIterable<readonly CopiedRow[]> {
  const filter =
    after && odata`PartitionKey ge ${after.partitionKey} and (PartitionKey gt ${after.partitionKey} or RowKey gt ${after.rowKey})`;
  const pages = client.listEntities<Record<string, unknown>>({ queryOptions: { filter } }).byPage({ maxPageSize });
  for await (const page of pages) yield page.map(copied);
}

/** What the service adds of its own accord is not the row's. */
function copied(row: Row): CopiedRow {
  const own = Object.entries(row).filter(([name]) => name !== 'etag' && name !== 'timestamp' && !name.startsWith('odata.'));
  return v.parse(CopiedRow, Object.fromEntries(own));
}

async function addBatch(client: TableClient, rows: readonly CopiedRow[]): Promise<PutBack> {
  const table = tableOf(client, rowsSetAside());
  const create = (some: readonly CopiedRow[]) => table.write(some.map((row): TransactionAction => ['create', row]));
  if (await create(rows)) return { ...nothing, added: rows.length };
  // Something of it is there already: each row by itself.
  let put = nothing;
  for (const row of rows) {
    if (await create([row])) {
      put = { ...put, added: put.added + 1 };
      continue;
    }
    const there = await table.get(row);
    const same = there !== undefined && written(copied(there)) === written(row);
    put = same ? { ...put, same: put.same + 1 } : { ...put, different: put.different + 1 };
  }
  return put;
}

const written = (row: CopiedRow) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** In the order in which they came, those of one partition together, as many as fit. */
function batchesOf(rows: readonly CopiedRow[]): CopiedRow[][] {
  const batches: CopiedRow[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row));
    const batch = batches.at(-1);
    if (batch?.[0]?.partitionKey === row.partitionKey && batch.length < mostRows && bytes + size <= mostBytes) {
      batch.push(row);
      bytes += size;
    } else {
      batches.push([row]);
      bytes = size;
    }
  }
  return batches;
}
