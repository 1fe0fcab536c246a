import * as v from 'valibot';
import { CopiedRow, type Manifest } from './manifest';
import type { CopyPlace, Progress, PutBack, WholeTable } from './ports';

export type RestorePorts = {
  /** Which account and which prefix: a restore that was broken off goes on only where it began. */
  readonly target: string;
  readonly tables: readonly WholeTable[];
  readonly place: CopyPlace;
  readonly progress: Progress;
};

/** Why nothing was put back. */
export type CopyProblem =
  | { readonly problem: 'no-copy' }
  | { readonly problem: 'damaged'; readonly file: string }
  | { readonly problem: 'unknown-table'; readonly table: string }
  | { readonly problem: 'account-in-use'; readonly table: string };

export type Restored = { readonly outcome: 'restored'; readonly tables: Readonly<Record<string, PutBack>> };

const pageSize = 1000;

/**
 * Puts a whole, undamaged copy back. Into tables that have rows only where that is wanted: then what is missing is added,
 * and what is there stays as it is. Nothing is ever removed or written over.
 */
export const restore = async (
  { target, tables, place, progress }: RestorePorts,
  intoUsed: boolean,
): Promise<Restored | ({ readonly outcome: 'refused' } & CopyProblem)> => {
  const manifest = await place.manifest();
  if (manifest === undefined) return { outcome: 'refused', problem: 'no-copy' };
  const problem = await problemOf(manifest, tables, place);
  if (problem !== undefined) return { outcome: 'refused', ...problem };
  const begun = await place.restoreCursor();
  let cursor = begun?.target === target ? begun : undefined;
  if (cursor === undefined && !intoUsed) {
    for (const table of tables) {
      if (!(await table.isEmpty())) return { outcome: 'refused', problem: 'account-in-use', table: table.name };
    }
  }
  cursor ??= { target, tables: {} };
  await place.keepRestoreCursor(cursor);
  const report: Record<string, PutBack> = {};
  for (const { table, file, rows } of manifest.tables) {
    const into = tables.find(({ name }) => name === table);
    if (into === undefined) continue;
    const before = cursor.tables[table] ?? 0;
    let done = 0;
    let put: PutBack = { added: 0, same: 0, different: 0 };
    for await (const page of pagesOf(place.lines(file))) {
      const left = page.slice(Math.max(0, before - done));
      done += page.length;
      if (left.length === 0) continue;
      put = sum(put, await into.addMissing(left.map((line) => v.parse(CopiedRow, JSON.parse(line)))));
      cursor = { target, tables: { ...cursor.tables, [table]: done } };
      await place.keepRestoreCursor(cursor);
      progress({ table, rows: done, of: rows, done: false });
    }
    report[table] = put;
    progress({ table, rows: done, of: rows, done: true });
  }
  await place.keepRestoreCursor(undefined);
  return { outcome: 'restored', tables: report };
};

/** A copy is looked at whole before the first row of it is written. */
async function problemOf(manifest: Manifest, tables: readonly WholeTable[], place: CopyPlace): Promise<CopyProblem | undefined> {
  for (const { table, file, rows, bytes, sha256 } of manifest.tables) {
    if (!tables.some(({ name }) => name === table)) return { problem: 'unknown-table', table };
    const found = await place.sumOf(file);
    if (found?.sha256 !== sha256 || found.bytes !== bytes) return { problem: 'damaged', file };
    let counted = 0;
    for await (const _line of place.lines(file)) counted += 1;
    if (counted !== rows) return { problem: 'damaged', file };
  }
  return undefined;
}

async function* pagesOf(lines: AsyncIterable<string>): AsyncIterable<readonly string[]> {
  let page: string[] = [];
  for await (const line of lines) {
    page.push(line);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

const sum = (a: PutBack, b: PutBack): PutBack => ({
  added: a.added + b.added,
  same: a.same + b.same,
  different: a.different + b.different,
});
