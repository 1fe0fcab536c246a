import { odata, type TableClient, type TableEntity, type TransactionAction } from '@azure/data-tables';
import type * as v from 'valibot';
import { StoreUnreachable } from '../../kit/trouble';
import type { Key, Row } from './rows';
import { isAbsent, isConflict, translated } from './troubles';

/** A row that cannot be read, by its key and by where it fails; never what stands in it. */
export type RowSetAside = Key & { readonly why: string };

export type SetAside = {
  readonly note: (table: Table, row: Row, schema: v.GenericSchema, why: string) => void;
  /** Those that still cannot be read: each is looked at anew, so that one that was repaired or taken away is forgotten. */
  readonly standing: () => Promise<readonly RowSetAside[]>;
  /** Is told of each row once. */
  readonly told: (listener: (row: RowSetAside) => void) => void;
};

/** What our code asks of a table; it translates the service's errors, and only a 404 means absent. */
export type Table = {
  readonly name: string;
  /** Where rows are reported that cannot be read. */
  readonly setAside: SetAside;
  readonly get: (key: Key) => Promise<Row | undefined>;
  /** Rows of a partition whose keys begin with a prefix, in order; or those within bounds. */
  readonly withPrefix: (partitionKey: string, prefix: string) => Promise<readonly Row[]>;
  readonly between: (partitionKey: string, from: string, to: string, most?: number) => Promise<readonly Row[]>;
  /** All of it or nothing; false when a row was there already or has changed since it was read. One partition, at most 100. */
  readonly write: (actions: readonly TransactionAction[]) => Promise<boolean>;
  /** Writes rows whatever stood there before; throws unless all of them are there. */
  readonly put: (...rows: readonly TableEntity<Record<string, unknown>>[]) => Promise<void>;
  readonly remove: (key: Key) => Promise<void>;
};

export const tableOf = (client: TableClient, setAside: SetAside): Table => {
  const table: Table = {
    name: client.tableName,
    setAside,
    get: async ({ partitionKey, rowKey }) => {
      try {
        return await client.getEntity<Record<string, unknown>>(partitionKey, rowKey);
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw translated(error);
      }
    },
    withPrefix: (partitionKey, prefix) => list(client, partitionKey, prefix, after(prefix)),
    between: (partitionKey, from, to, most) => list(client, partitionKey, from, to, most),
    write: async (actions) => {
      try {
        await client.submitTransaction([...actions]);
        return true;
      } catch (error) {
        if (isConflict(error)) return false;
        throw translated(error);
      }
    },
    put: async (...rows) => {
      const written = await table.write(rows.map((row) => ['upsert', row, 'Replace']));
      if (!written) throw new StoreUnreachable('the store did not take a row that collides with nothing');
    },
    remove: async ({ partitionKey, rowKey }) => {
      try {
        await client.deleteEntity(partitionKey, rowKey);
      } catch (error) {
        if (!isAbsent(error)) throw translated(error);
      }
    },
  };
  return table;
};

const largestPage = 1000;

async function list(client: TableClient, partitionKey: string, from: string, to: string, most?: number): Promise<readonly Row[]> {
  const filter = odata`PartitionKey eq ${partitionKey} and RowKey ge ${from} and RowKey lt ${to}`;
  const rows: Row[] = [];
  const pages = client
    .listEntities<Record<string, unknown>>({ queryOptions: { filter } })
    .byPage({ maxPageSize: Math.min(most ?? largestPage, largestPage) });
  try {
    for await (const page of pages) {
      rows.push(...page);
      if (most !== undefined && rows.length >= most) break;
    }
  } catch (error) {
    throw translated(error);
  }
  return most === undefined ? rows : rows.slice(0, most);
}

/** The first key that no longer begins with a prefix. */
export const after = (prefix: string): string => prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
