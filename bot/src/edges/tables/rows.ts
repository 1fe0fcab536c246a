import type { TableEntity, TableEntityResult } from '@azure/data-tables';
import * as v from 'valibot';
import { RowTooLarge, UnreadableRow } from '../../kit/trouble';

/** A property holds at most 64 KiB of UTF-16, an entity at most 1 MiB: limits of Azure Table Storage, which Azurite does not keep. */
const longestPart = 30_000;
const mostParts = 15;

/**
 * The version of what is written today. Fields may be added as long as what was written without them is still read: the copies in
 * bot/test/rows tell. Any other change is a new version, and lifts the older rows here when they are read.
 */
export const schemaVersion = 1;

export type Key = { readonly partitionKey: string; readonly rowKey: string };

export type Row = TableEntityResult<Record<string, unknown>>;

/** A value as a row: JSON in as many properties as it needs, with the version of its schema. */
export const toRow = (key: Key, value: unknown): TableEntity<Record<string, unknown>> => {
  const json = JSON.stringify(value);
  const parts = Math.max(1, Math.ceil(json.length / longestPart));
  if (parts > mostParts) throw new RowTooLarge(`${key.rowKey} has ${json.length} characters`);
  const row: TableEntity<Record<string, unknown>> = { ...key, version: schemaVersion };
  for (let part = 0; part < parts; part++) row[`json${part}`] = json.slice(part * longestPart, (part + 1) * longestPart);
  return row;
};

/** What a row says, checked by its schema. */
export const fromRow = <Schema extends v.GenericSchema>(row: Row, schema: Schema): v.InferOutput<Schema> => {
  if (row.version !== schemaVersion) throw new UnreadableRow(`${row.rowKey} is of version ${String(row.version)}`);
  let json = '';
  for (let part = 0; part < mostParts; part++) {
    const text = row[`json${part}`];
    if (typeof text !== 'string') break;
    json += text;
  }
  const parsed = v.safeParse(schema, parseJson(json, row));
  if (!parsed.success)
    throw new UnreadableRow(`${row.rowKey}: ${parsed.issues.map((issue) => v.getDotPath(issue) ?? 'itself').join(', ')}`);
  return parsed.output;
};

function parseJson(json: string, row: Row): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableRow(`${row.rowKey} is not JSON`);
  }
}
