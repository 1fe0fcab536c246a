import { resolve } from 'node:path';
import { backUp } from './backup/backUp';
import { refusalInWords, restoredInWords } from './backup/inWords';
import type { Progress } from './backup/ports';
import { restore } from './backup/restore';
import { BadConfig, type CopyingConfig, readCopyingConfig } from './config';
import { copyFolder } from './edges/files/copyFolder';
import { wholeTables } from './edges/tables/backup';
import type { TablesConfig } from './edges/tables/connect';
import { machineClock } from './kit/clock';

const usage = 'Usage: backup|restore <folder> [--plain] [--into-used]';

/** Copies all tables into a folder, or puts such a copy back. */
const main = async () => {
  const [what, folder, ...flags] = process.argv.slice(2);
  if ((what !== 'backup' && what !== 'restore') || folder === undefined) throw new BadConfig(usage);
  const config = tablesFrom(readCopyingConfig());
  const place = await copyFolder(resolve(folder));
  const tables = await wholeTables(config);
  if (what === 'backup') {
    const { tables: copied } = await backUp({ tables, place, clock: machineClock, progress }, !flags.includes('--plain'));
    say(`${copied.reduce((sum, { rows }) => sum + rows, 0)} rows are in ${resolve(folder)}.`);
    return;
  }
  const done = await restore({ target: targetOf(config), tables, place, progress }, flags.includes('--into-used'));
  if (done.outcome === 'refused') {
    say(refusalInWords(done));
    process.exitCode = 1;
    return;
  }
  for (const line of restoredInWords(done)) say(line);
};

function tablesFrom(config: CopyingConfig): TablesConfig {
  const prefix = config.KASELO_TABLE_PREFIX;
  if (config.KASELO_TABLES_URL !== undefined) {
    return { kind: 'managed-identity', prefix, url: config.KASELO_TABLES_URL, clientId: config.AZURE_CLIENT_ID };
  }
  if (config.KASELO_STORAGE === undefined) throw new BadConfig('KASELO_TABLES_URL or KASELO_STORAGE is missing.');
  return { kind: 'connection-string', prefix, connectionString: config.KASELO_STORAGE };
}

/** Without the key that a connection string has in it, and without the desk's port, which is another one at every start. */
const targetOf = (config: TablesConfig) =>
  config.kind === 'managed-identity'
    ? `${config.url} ${config.prefix}`
    : `${/AccountName=([^;]*)/.exec(config.connectionString)?.[1]} ${config.prefix}`;

const progress: Progress = ({ table, rows, of, done }) =>
  say(`  ${table.padEnd(12)} ${of === undefined ? rows : `${rows} of ${of}`} rows${done ? ', done' : ''}`);

const say = (line: string) => process.stderr.write(`${line}\n`);

main().catch((error: unknown) => {
  const expected = error instanceof BadConfig;
  say(error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error));
  process.exit(1);
});
