import type * as v from 'valibot';
import { UnreadableRow } from '../../kit/trouble';
import { fromRow, type Row } from './rows';
import type { RowSetAside, SetAside, Table } from './table';

/** More are not looked at anew: there is much to be repaired anyway. */
const mostLookedAt = 20;

export const rowsSetAside = (): SetAside => {
  const noted = new Map<string, { readonly row: RowSetAside; readonly table: Table; readonly schema: v.GenericSchema }>();
  const listeners: ((row: RowSetAside) => void)[] = [];
  const isStanding = async ({ row, table, schema }: { row: RowSetAside; table: Table; schema: v.GenericSchema }): Promise<boolean> => {
    const now = await table.get(row);
    return now !== undefined && whyUnreadable(now, schema) !== undefined;
  };
  return {
    note: (table, { partitionKey = '', rowKey = '' }, schema, why) => {
      const id = `${table.name} ${partitionKey} ${rowKey}`;
      if (noted.has(id)) return;
      const row = { partitionKey, rowKey, why };
      noted.set(id, { row, table, schema });
      for (const listener of listeners) listener(row);
    },
    standing: async () => {
      const looked = [...noted].slice(0, mostLookedAt);
      await Promise.all(
        looked.map(async ([id, each]) => {
          if (!(await isStanding(each))) noted.delete(id);
        }),
      );
      return [...noted.values()].map(({ row }) => row);
    },
    told: (listener) => void listeners.push(listener),
  };
};

/** What a row says; one that cannot be read is reported, and throws. */
export const readRow = <Schema extends v.GenericSchema>(table: Table, row: Row, schema: Schema): v.InferOutput<Schema> => {
  try {
    return fromRow(row, schema);
  } catch (error) {
    if (error instanceof UnreadableRow) table.setAside.note(table, row, schema, error.message);
    throw error;
  }
};

/** What rows say, without those that cannot be read: they are reported, and the rest works. */
export const readRows = <Schema extends v.GenericSchema>(
  table: Table,
  rows: readonly Row[],
  schema: Schema,
): readonly v.InferOutput<Schema>[] => rows.flatMap((row) => readIfPossible(table, row, schema) ?? []);

/** The same of one row: undefined where it cannot be read. Only for what may be lost: writing it anew writes over it. */
export const readIfPossible = <Schema extends v.GenericSchema>(
  table: Table,
  row: Row | undefined,
  schema: Schema,
): v.InferOutput<Schema> | undefined => {
  if (row === undefined) return undefined;
  try {
    return readRow(table, row, schema);
  } catch (error) {
    if (error instanceof UnreadableRow) return undefined;
    throw error;
  }
};

const whyUnreadable = (row: Row, schema: v.GenericSchema): string | undefined => {
  try {
    fromRow(row, schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
