import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { CopiedRow } from '../../src/backup/manifest';
import { wholeTables } from '../../src/edges/tables/backup';
import type { TablesConfig } from '../../src/edges/tables/connect';
import { toRow } from '../../src/edges/tables/rows';
import { nodeOfTheProject } from '../harness/program';
import { useStorage } from './app';

const storage = useStorage();
const program = join(__dirname, '..', '..', 'dist', 'backup.cjs');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaselo-copy-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const account = (prefix: string): TablesConfig => ({ kind: 'connection-string', prefix, connectionString: storage() });

/** The program as an operator runs it; killed once it says this, if anything. */
const run = (prefix: string, args: readonly string[], killAt?: string) =>
  new Promise<{ readonly code: number | null; readonly said: string }>((resolve, reject) => {
    const env = { PATH: process.env.PATH, KASELO_STORAGE: storage(), KASELO_TABLE_PREFIX: prefix };
    const child = spawn(nodeOfTheProject(), [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (killAt !== undefined && said.includes(killAt)) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });

const countIn = async (prefix: string) => {
  let rows = 0;
  for (const table of await wholeTables(account(prefix))) for await (const page of table.pages(undefined)) rows += page.length;
  return rows;
};

test('An operator whose copy and whose restore are both killed runs each again, and everything is there', async () => {
  const [from, to] = ['programfrom', 'programto'];
  const [networks] = await wholeTables(account(from));
  const rows = Array.from({ length: 4500 }, (_, n) => {
    const key = { partitionKey: `verkosto-${n % 7}`, rowKey: `rivi~${n}` };
    return v.parse(CopiedRow, toRow(key, { text: `Säilytettävä ${n}` }));
  });
  await networks?.addMissing(rows);

  expect((await run(from, ['backup', folder], '2000 rows')).code).toBeNull();
  expect(await readdir(folder)).toContain('cursor.json');
  const early = await run(to, ['restore', folder]);
  expect([early.code, early.said]).toEqual([1, expect.stringContaining('There is no whole copy in this folder')]);

  const copied = await run(from, ['backup', folder]);
  expect([copied.code, copied.said]).toEqual([0, expect.stringContaining(`4500 rows are in ${folder}.`)]);
  expect(copied.said).not.toContain(' 1000 rows');

  expect((await run(to, ['restore', folder], '2000 of 4500 rows')).code).toBeNull();
  const restored = await run(to, ['restore', folder]);
  expect([restored.code, restored.said]).toEqual([0, expect.stringContaining('4500 of 4500 rows, done')]);
  expect(await countIn(to)).toBe(4500);

  const again = await run(to, ['restore', folder]);
  expect([again.code, again.said]).toEqual([1, expect.stringContaining('--into-used adds what is missing')]);
}, 120_000);

test('Whoever says neither account nor folder is told what is missing', async () => {
  const said = await run('kaselo', ['backup']);
  expect([said.code, said.said]).toEqual([1, 'Usage: backup|restore <folder> [--plain] [--into-used]\n']);
});
