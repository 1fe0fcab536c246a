import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import * as v from 'valibot';
import { backUp } from '../../src/backup/backUp';
import { CopiedRow } from '../../src/backup/manifest';
import type { CopyPlace, WholeTable } from '../../src/backup/ports';
import { restore } from '../../src/backup/restore';
import { copyFolder } from '../../src/edges/files/copyFolder';
import { wholeTable, wholeTables } from '../../src/edges/tables/backup';
import { names, type TablesConfig } from '../../src/edges/tables/connect';
import { toRow } from '../../src/edges/tables/rows';
import { settableClock } from '../../src/kit/clock';
import { instantAt } from '../plan/helsinki';
import { useStorage } from './app';

const storage = useStorage();
const clock = settableClock(instantAt('2021-05-01T03:00'), { now: () => 0 });
let prefixes = 0;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaselo-copy-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An account of a story's own: a prefix in the one that is there. */
const newAccount = (): TablesConfig => {
  prefixes += 1;
  return { kind: 'connection-string', prefix: `copy${process.pid}x${prefixes}x`, connectionString: storage() };
};

const clientOf = (account: TablesConfig, table: string) =>
  TableClient.fromConnectionString(storage(), account.prefix + table, { allowInsecureConnection: true });

/** Thousands of rows in two tables, among them long ones in many parts and letters of all kinds; the third table is empty. */
const row = (partitionKey: string, rowKey: string, value: unknown): CopiedRow => v.parse(CopiedRow, toRow({ partitionKey, rowKey }, value));
const inventedRows = (many: number): readonly CopiedRow[] => [
  ...Array.from({ length: many }, (_, n) => row('kaselo', `answer~${n}~äö-${n}`, { text: `Ohjaajien päivä ${n}: "hyvä"\nrivi`, n })),
  ...Array.from({ length: 700 }, (_, n) => row(n % 2 === 0 ? 'toinen' : '~networks', `x~${n}`, { text: 'Ålands ü €  😀', n })),
  ...Array.from({ length: 4 }, (_, n) => row('kaselo', `change~${n}`, { text: 'pitkä ü '.repeat(50_000) })),
];
const invented = inventedRows(2300);
/** More in the soak. */
const many = Number(process.env.KASELO_COPY_ROWS ?? 2300);

const fill = async (account: TablesConfig, rows = invented) => {
  const [networks, deliveries] = await wholeTables(account);
  await networks?.addMissing(rows);
  await deliveries?.addMissing(rows.slice(0, 30));
};

const allRows = async (account: TablesConfig) => {
  const tables = await wholeTables(account);
  const read = async (table: WholeTable) => {
    const rows: CopiedRow[] = [];
    for await (const page of table.pages(undefined)) rows.push(...page);
    return [table.name, rows] as const;
  };
  return Object.fromEntries(await Promise.all(tables.map(read)));
};

const quiet = () => undefined;
const copy = async (account: TablesConfig, gzip = true) =>
  backUp({ tables: await wholeTables(account), place: await copyFolder(folder), clock, progress: quiet }, gzip);
const putBack = async (account: TablesConfig, intoUsed = false, place?: CopyPlace) =>
  restore(
    { target: account.prefix, tables: await wholeTables(account), place: place ?? (await copyFolder(folder)), progress: quiet },
    intoUsed,
  );

test.each([
  ['packed', true],
  ['as plain lines', false],
])(
  'What was copied %s and then destroyed is put back as it was, long rows and every letter',
  async (_how, gzip) => {
    const [from, to] = [newAccount(), newAccount()];
    const rows = inventedRows(many);
    await fill(from, rows);
    const before = await allRows(from);
    const manifest = await copy(from, gzip);
    expect(manifest.tables.map((copied) => [copied.table, copied.rows])).toEqual([
      ['networks', rows.length],
      ['deliveries', 30],
      ['due', 0],
    ]);
    for (const name of names) await clientOf(from, name).deleteTable();
    expect(await putBack(to)).toEqual({
      outcome: 'restored',
      tables: {
        networks: { added: rows.length, same: 0, different: 0 },
        deliveries: { added: 30, same: 0, different: 0 },
        due: { added: 0, same: 0, different: 0 },
      },
    });
    expect(await allRows(to)).toEqual(before);
  },
  120_000 + many * 30,
);

test('An account with rows is left alone, unless that is wanted: then what is missing is added and what is there stays', async () => {
  const [from, to] = [newAccount(), newAccount()];
  await fill(from, invented.slice(0, 300));
  await copy(from);
  const own = row('kaselo', 'answer~0~äö-0', { text: 'Uudempi' });
  await fill(to, [own, ...invented.slice(1, 11), row('kaselo', 'oma', {})]);
  const before = await allRows(to);
  expect(await putBack(to)).toEqual({ outcome: 'refused', problem: 'account-in-use', table: 'networks' });
  expect(await allRows(to)).toEqual(before);
  const done = await putBack(to, true);
  expect(done).toMatchObject({ outcome: 'restored', tables: { networks: { added: 289, same: 10, different: 1 } } });
  const { networks } = await allRows(to);
  expect(networks).toHaveLength(301);
  expect(networks).toContainEqual(own);
}, 60_000);

class PowerCut extends Error {}

/** A table whose pages are small, at a place that the power leaves after so many of them. */
const cutAfter = (place: CopyPlace, pages: number): CopyPlace => {
  let left = pages;
  return {
    ...place,
    append: async (file, lines) => {
      left -= 1;
      if (left >= 0) return place.append(file, lines);
      await place.append(file, lines.slice(0, lines.length / 2));
      throw new PowerCut();
    },
  };
};

test.each([true, false])(
  'A copy that was broken off in the middle of a page goes on there and is whole (packed: %s)',
  async (gzip) => {
    const [from, to] = [newAccount(), newAccount()];
    await fill(from, invented.slice(0, 500));
    const tables = names.map((name) => wholeTable(name, clientOf(from, name), 37));
    const place = await copyFolder(folder);
    for (const pages of [5, 0, 6]) {
      await expect(backUp({ tables, place: cutAfter(place, pages), clock, progress: quiet }, gzip)).rejects.toThrow(PowerCut);
      expect(await putBack(to)).toEqual({ outcome: 'refused', problem: 'no-copy' });
    }
    const seen: number[] = [];
    await backUp({ tables, place, clock, progress: ({ rows }) => seen.push(rows) }, gzip);
    expect(seen[0]).toBe(12 * 37);
    expect(await place.cursor()).toBeUndefined();
    await putBack(to);
    expect(await allRows(to)).toEqual(await allRows(from));
  },
  60_000,
);

test('A putting back that was broken off goes on, and adds each row once', async () => {
  const [from, to] = [newAccount(), newAccount()];
  await fill(from);
  await copy(from);
  const place = await copyFolder(folder);
  let kept = 0;
  const failing: CopyPlace = {
    ...place,
    keepRestoreCursor: async (cursor) => {
      kept += 1;
      if (kept === 3) throw new PowerCut();
      await place.keepRestoreCursor(cursor);
    },
  };
  await expect(putBack(to, false, failing)).rejects.toThrow(PowerCut);
  expect(await putBack(to)).toMatchObject({ outcome: 'restored', tables: { networks: { different: 0 } } });
  expect(await allRows(to)).toEqual(await allRows(from));
  expect(await putBack(to)).toEqual({ outcome: 'refused', problem: 'account-in-use', table: 'networks' });
}, 120_000);

test('A copy in which one letter has changed is refused, and so is one that lacks a line', async () => {
  const [from, to] = [newAccount(), newAccount()];
  await fill(from, invented.slice(0, 50));
  await copy(from, false);
  const file = join(folder, 'networks.jsonl');
  const text = await readFile(file, 'utf8');
  await cp(file, `${file}.good`);
  for (const damaged of [text.replace('Ohjaajien', 'Ohjaajat!'), text.slice(text.indexOf('\n') + 1), '']) {
    await writeFile(file, damaged);
    expect(await putBack(to)).toEqual({ outcome: 'refused', problem: 'damaged', file: 'networks.jsonl' });
  }
  await rm(file);
  expect(await putBack(to)).toEqual({ outcome: 'refused', problem: 'damaged', file: 'networks.jsonl' });
  expect((await allRows(to)).networks).toEqual([]);
  await cp(`${file}.good`, file);
  expect(await putBack(to)).toMatchObject({ outcome: 'restored' });
});
