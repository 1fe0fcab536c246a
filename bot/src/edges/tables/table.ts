import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { Key, Row } from './rows';

/** What our code asks of a table; it translates the service's errors, and only a 404 means absent. */
export type Table = {
  readonly get: (key: Key) => Promise<Row | undefined>;
  /** Rows of a partition whose keys begin with a prefix, in order; or those within bounds. */
  readonly withPrefix: (partitionKey: string, prefix: string) => Promise<readonly Row[]>;
  readonly between: (partitionKey: string, from: string, to: string, most?: number) => Promise<readonly Row[]>;
  /** All of it or nothing; false when a row was there already or has changed since it was read. One partition, at most 100. */
  readonly write: (actions: readonly TransactionAction[]) => Promise<boolean>;
  readonly remove: (key: Key) => Promise<void>;
};

export const tableOf = (client: TableClient): Table => ({
  get: async ({ partitionKey, rowKey }) => {
    try {
      return await client.getEntity<Record<string, unknown>>(partitionKey, rowKey);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
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
      throw error;
    }
  },
  remove: async ({ partitionKey, rowKey }) => {
    try {
      await client.deleteEntity(partitionKey, rowKey);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  },
});

const largestPage = 1000;

async function list(client: TableClient, partitionKey: string, from: string, to: string, most?: number): Promise<readonly Row[]> {
  const filter = odata`PartitionKey eq ${partitionKey} and RowKey ge ${from} and RowKey lt ${to}`;
  const rows: Row[] = [];
  const pages = client
    .listEntities<Record<string, unknown>>({ queryOptions: { filter } })
    .byPage({ maxPageSize: Math.min(most ?? largestPage, largestPage) });
  for await (const page of pages) {
    rows.push(...page);
    if (most !== undefined && rows.length >= most) break;
  }
  return most === undefined ? rows : rows.slice(0, most);
}

/** The first key that no longer begins with a prefix. */
export const after = (prefix: string): string => prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);

const statusOf = (error: unknown): number | undefined => (error instanceof RestError ? error.statusCode : undefined);

/** 409: the row is there already. 412: it has changed. 404 in a transaction: what was to be changed is gone. */
const isConflict = (error: unknown): boolean => [404, 409, 412].includes(statusOf(error) ?? 0);
