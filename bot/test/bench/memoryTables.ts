import type { TransactionAction } from '@azure/data-tables';
import * as v from 'valibot';
import type { Tables } from '../../src/edges/tables/connect';
import type { Key, Row } from '../../src/edges/tables/rows';
import { rowsSetAside } from '../../src/edges/tables/setAside';
import { after, type SetAside, type Table } from '../../src/edges/tables/table';

const Written = v.looseObject({ partitionKey: v.string(), rowKey: v.string() });
const Condition = v.optional(v.object({ etag: v.optional(v.string()) }));

const keyOf = ({ partitionKey, rowKey }: Key) => `${partitionKey}\n${rowKey}`;

/** A table in memory that answers every request after the same time, so that what is measured is our own work. */
const memoryTable = (name: string, setAside: SetAside, latency: number, rows: Map<string, Row>): Table => {
  let versions = 0;
  const later = <Result>(look: () => Result): Promise<Result> =>
    latency === 0
      ? Promise.resolve(look())
      : new Promise((resolve) => {
          setTimeout(() => resolve(look()), latency);
        });

  const within = (partitionKey: string, from: string, to: string): Row[] =>
    [...rows]
      .filter(([, row]) => row.partitionKey === partitionKey && (row.rowKey ?? '') >= from && (row.rowKey ?? '') < to)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, row]) => row);

  const mayDo = ([kind, sent, , condition]: TransactionAction): boolean => {
    const stored = rows.get(keyOf(v.parse(Written, sent)));
    if (kind === 'create') return stored === undefined;
    const etag = kind === 'update' ? v.parse(Condition, condition)?.etag : undefined;
    return etag === undefined || etag === stored?.etag;
  };

  const put = ([kind, sent]: TransactionAction): void => {
    const row = v.parse(Written, sent);
    versions += 1;
    if (kind === 'delete') rows.delete(keyOf(row));
    else rows.set(keyOf(row), { ...row, etag: String(versions) });
  };

  return {
    name,
    setAside,
    get: (key) => later(() => rows.get(keyOf(key))),
    withPrefix: (partitionKey, prefix) => later(() => within(partitionKey, prefix, after(prefix))),
    between: (partitionKey, from, to, most) => later(() => within(partitionKey, from, to).slice(0, most)),
    write: (actions) =>
      later(() => {
        const allowed = actions.every(mayDo);
        if (allowed) for (const action of actions) put(action);
        return allowed;
      }),
    put: (...sent) =>
      later(() => {
        for (const row of sent) put(['upsert', row, 'Replace']);
      }),
    remove: (key) => later(() => void rows.delete(keyOf(key))),
  };
};

export type MemoryTables = Tables & {
  /** All rows of a table as they stand. */
  readonly rows: (table: string) => readonly Row[];
};

export const memoryTables = (latency: number): MemoryTables => {
  const setAside = rowsSetAside();
  const kept = new Map<string, Map<string, Row>>();
  const table = (name: string) => {
    const rows = new Map<string, Row>();
    kept.set(name, rows);
    return memoryTable(name, setAside, latency, rows);
  };
  return {
    networks: table('networks'),
    deliveries: table('deliveries'),
    due: table('due'),
    setAside,
    rows: (name) => [...(kept.get(name)?.values() ?? [])],
  };
};
