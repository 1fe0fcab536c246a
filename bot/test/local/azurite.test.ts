import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { silentLog } from '../../src/kit/log';
import { startAzurite } from '../../src/local/azurite';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaselo-azurite-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const notes = (connectionString: string) => TableClient.fromConnectionString(connectionString, 'notes', { allowInsecureConnection: true });

test('What somebody saved a moment before stopping is there when they start again', async () => {
  const first = await startAzurite({ folder, log: silentLog });
  await notes(first.connectionString).createTable();
  await notes(first.connectionString).createEntity({ partitionKey: 'kaselo', rowKey: 'yksi', text: 'Tästä jatketaan huomenna' });
  await first.stop();

  const second = await startAzurite({ folder, log: silentLog });
  const kept = await notes(second.connectionString).getEntity('kaselo', 'yksi');
  await second.stop();
  expect(kept).toMatchObject({ text: 'Tästä jatketaan huomenna' });
});

test('A test that keeps nothing on disk gets an empty store of its own', async () => {
  const [one, other] = await Promise.all([startAzurite({ log: silentLog }), startAzurite({ log: silentLog })]);
  await notes(one.connectionString).createTable();
  await notes(one.connectionString).createEntity({ partitionKey: 'kaselo', rowKey: 'yksi' });
  await notes(other.connectionString).createTable();
  await expect(notes(other.connectionString).getEntity('kaselo', 'yksi')).rejects.toMatchObject({ statusCode: 404 });
  await Promise.all([one.stop(), other.stop()]);
});

test('Somebody whose data folder cannot be used is told why', async () => {
  const file = join(folder, 'not-a-folder');
  await writeFile(file, '');
  await expect(startAzurite({ folder: join(file, 'data'), log: silentLog })).rejects.toThrow('not-a-folder');
});
