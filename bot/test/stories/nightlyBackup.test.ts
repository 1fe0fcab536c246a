import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUpNightly } from '../../src/backup/backUpNightly';
import type { SendCopy } from '../../src/backup/ports';
import { restore } from '../../src/backup/restore';
import { sendCopyTo } from '../../src/edges/blobs/sendCopy';
import { copyFolder } from '../../src/edges/files/copyFolder';
import { withScratchPlace } from '../../src/edges/files/scratchPlace';
import { wholeTables } from '../../src/edges/tables/backup';
import { connectTables, type TablesConfig } from '../../src/edges/tables/connect';
import { nightlyTurnIn } from '../../src/edges/tables/nightlyTurn';
import { hours, settableClock } from '../../src/kit/clock';
import { silentLog } from '../../src/kit/log';
import { machineRandom } from '../../src/kit/random';
import { startBlobService } from '../harness/blobService';
import { instantAt } from '../plan/helsinki';
import { beginStory, useStorage } from './app';

const storage = useStorage();
let blobs: Awaited<ReturnType<typeof startBlobService>>;
beforeAll(async () => {
  blobs = await startBlobService();
});
afterAll(() => blobs.stop());

let prefixes = 0;
const newAccount = (): TablesConfig => {
  prefixes += 1;
  return { kind: 'connection-string', prefix: `night${process.pid}x${prefixes}x`, connectionString: storage() };
};
const clock = settableClock(instantAt('2021-05-01T03:30'), { now: () => 0 });

/** A process of the deployment that looks whether the night's copy is due. */
const processOn = async (account: TablesConfig, sendCopy: SendCopy = sendCopyTo(blobs.container)) =>
  backUpNightly({
    tables: await wholeTables(account),
    withScratchPlace,
    sendCopy,
    turn: nightlyTurnIn((await connectTables(account)).networks, machineRandom, 'backups'),
    clock,
    random: machineRandom,
    log: silentLog,
  });

const namesIn = async () => {
  const names: string[] = [];
  for await (const blob of blobs.container.listBlobsFlat()) names.push(blob.name);
  return names;
};

test('Every night everything goes into a folder of its own, once whichever of two processes looks, and comes back from there', async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-30T12:00' });
  await story.end();
  const account = newAccount();
  const [tables] = await wholeTables(account);
  await tables?.addMissing([{ partitionKey: 'kaselo', rowKey: 'answer~1', version: 1, json0: '{"ü":1}' }]);

  const [one, other] = [await processOn(account), await processOn(account)];
  expect((await Promise.all([one(), other()])).sort()).toEqual(['done', 'not-due']);
  expect(await namesIn()).toEqual(expect.arrayContaining(['2021-05-01/manifest.json', '2021-05-01/networks.jsonl.gz']));
  expect(await one()).toBe('not-due');

  const folder = await mkdtemp(join(tmpdir(), 'kaselo-fetched-'));
  for (const name of await namesIn()) {
    const content = await blobs.container.getBlobClient(name).downloadToBuffer();
    await writeFile(join(folder, name.split('/')[1] ?? ''), content);
  }
  expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({ kind: 'kaselo-backup' });
  const empty = newAccount();
  const ports = { target: 'empty', tables: await wholeTables(empty), place: await copyFolder(folder), progress: () => {} };
  expect(await restore(ports, false)).toMatchObject({ outcome: 'restored' });
  const back = (await connectTables(empty)).networks;
  expect(await back.get({ partitionKey: 'kaselo', rowKey: 'answer~1' })).toMatchObject({ json0: '{"ü":1}' });
  await rm(folder, { recursive: true });
});

test('A night in which the copies’ place is out of reach is tried again an hour later', async () => {
  const account = newAccount();
  const failing = await processOn(account, async () => Promise.reject(new Error('out of reach')));
  await expect(failing()).rejects.toThrow('out of reach');
  const working = await processOn(account);
  expect(await working()).toBe('not-due');
  clock.moveTo(clock.now() + hours(1));
  expect(await working()).toBe('done');
});
