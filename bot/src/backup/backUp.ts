import type { Clock } from '../kit/clock';
import type { Cursor, Manifest } from './manifest';
import type { CopyPlace, Progress, WholeTable } from './ports';

export type BackUpPorts = {
  readonly tables: readonly WholeTable[];
  readonly place: CopyPlace;
  readonly clock: Clock;
  readonly progress: Progress;
};

const fileOf = (table: string, gzip: boolean) => `${table}.jsonl${gzip ? '.gz' : ''}`;

/**
 * Copies every table as JSON lines. A copy that was broken off goes on where it was; one that is whole stays as it is.
 * Each row is copied as it stands when it is read: rows that are written meanwhile may be in it or not.
 */
export const backUp = async ({ tables, place, clock, progress }: BackUpPorts, gzip: boolean): Promise<Manifest> => {
  const whole = await place.manifest();
  if (whole !== undefined) return whole;
  let cursor: Cursor = (await place.cursor()) ?? { begunAt: new Date(clock.now()).toISOString(), gzip, tables: {} };
  await place.keepCursor(cursor);
  const copied: Manifest['tables'] = [];
  for (const table of tables) {
    const file = fileOf(table.name, cursor.gzip);
    let at = cursor.tables[table.name] ?? { rows: 0, bytes: 0, last: undefined, whole: false };
    const keep = async (next: typeof at) => {
      at = next;
      cursor = { ...cursor, tables: { ...cursor.tables, [table.name]: at } };
      await place.keepCursor(cursor);
    };
    if (!at.whole) {
      await place.cutTo(file, at.bytes);
      for await (const page of table.pages(at.last)) {
        const last = page.at(-1);
        if (last === undefined) continue;
        const bytes = await place.append(file, page.map((row) => `${JSON.stringify(row)}\n`).join(''));
        await keep({ rows: at.rows + page.length, bytes, last: { partitionKey: last.partitionKey, rowKey: last.rowKey }, whole: false });
        progress({ table: table.name, rows: at.rows, done: false });
      }
      await keep({ ...at, whole: true });
    }
    const sum = await place.sumOf(file);
    if (sum === undefined || sum.bytes !== at.bytes) throw new Error(`${file} is not as it was written: begin the copy anew.`);
    copied.push({ table: table.name, file, rows: at.rows, ...sum });
    progress({ table: table.name, rows: at.rows, done: true });
  }
  const manifest: Manifest = {
    kind: 'kaselo-backup',
    version: 1,
    begunAt: cursor.begunAt,
    endedAt: new Date(clock.now()).toISOString(),
    tables: copied,
  };
  await place.keepManifest(manifest);
  await place.keepCursor(undefined);
  return manifest;
};
