import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ManagedIdentity, startManagedIdentity } from '../harness/managedIdentity';
import { appSettings, layOutServer, type ProductionServer, startProduction } from '../harness/productionServer';
import { type SecureTables, startSecureTables } from '../harness/secureTables';
import { readBicep } from '../package/bicep';

const root = join(__dirname, '..', '..', '..');

let identity: ManagedIdentity;
let server: Awaited<ReturnType<typeof layOutServer>>;
let tables: SecureTables;
let instances: readonly ProductionServer[] = [];

beforeAll(async () => {
  [identity, server] = await Promise.all([startManagedIdentity(), layOutServer(root)]);
  tables = await startSecureTables(server.folder);
  const environment = { ...identity.environment, ...tables.environment, KASELO_TABLES_URL: tables.url };
  // Both at once, on storage in which there is nothing yet: as when a new deployment has two instances.
  instances = await Promise.all([startProduction(server.folder, environment), startProduction(server.folder, environment)]);
}, 180_000);

afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.stop()));
  await Promise.all([tables.stop(), identity.stop()]);
  await server.remove();
}, 60_000);

const each = <T>(ask: (instance: ProductionServer) => Promise<T>): Promise<T[]> => Promise.all(instances.map(ask));

test('The settings that it is started with here are those that the template gives it', async () => {
  const { settings } = await readBicep(join(root, 'infra', 'azure.bicep'));
  const elsewhere = ['NODE_ENV', 'KASELO_TABLES_URL'];
  const given = Object.keys(appSettings).filter((name) => !elsewhere.includes(name));
  expect(given.filter((name) => !settings.has(name))).toEqual([]);
});

test('Two instances that begin at the same moment on an empty store both serve, and both are well', async () => {
  expect(await each(async ({ url }) => (await fetch(`${url}/live`)).status)).toEqual([200, 200]);
  expect(await each(async ({ url }) => (await fetch(`${url}/health`)).json())).toEqual([
    expect.objectContaining({ healthy: true }),
    expect.objectContaining({ healthy: true }),
  ]);
  expect(await each(async ({ url }) => (await fetch(`${url}/tab/`)).text())).toEqual([
    expect.stringContaining('<div id="root">'),
    expect.stringContaining('<div id="root">'),
  ]);
});

test('It proves itself to the storage by its managed identity alone, and asks for the storage and nothing else', () => {
  expect(identity.asked.length).toBeGreaterThanOrEqual(2);
  for (const { client, resource, secret } of identity.asked) {
    expect(client).toBe(appSettings.AZURE_CLIENT_ID);
    expect(resource).toBe('https://storage.azure.com');
    expect(secret).toBe(identity.environment.IDENTITY_HEADER);
  }
});

test('Behind App Service’s proxy, one who guesses at addresses is held back, and the neighbours are not', async () => {
  const [{ url } = { url: '' }] = instances;
  const guess = async (from: string) => (await fetch(`${url}/calendar/guess.ics`, { headers: { 'X-Forwarded-For': from } })).status;
  const guessed: number[] = [];
  // What stands before the proxy's own word is invented anew each time, as somebody would who wants to look like many.
  for (let time = 0; time < 120; time += 1) guessed.push(await guess(`10.0.0.${time}, 203.0.113.7:5${100 + time}`));
  expect(guessed[0]).toBe(404);
  expect(guessed).toContain(429);
  expect(await guess('203.0.113.8:5000')).toBe(404);
}, 60_000);

test('A stranger who says to be Teams gets nowhere', async () => {
  const activity = {
    type: 'message',
    text: 'apua',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    channelId: 'msteams',
    conversation: { id: 'x' },
    from: { id: 'y' },
  };
  const [{ url } = { url: '' }] = instances;
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  });
  expect(answer.status).toBe(401);
});

test.each(['br', 'gzip'])('A browser that takes %s gets the tab as it was packed when it was built', async (coding) => {
  const [{ url } = { url: '' }] = instances;
  const page = await (await fetch(`${url}/tab/`)).text();
  const [, script = ''] = /src="(\/tab\/assets\/[^"]+\.js)"/.exec(page) ?? [];
  const built = join(server.folder, 'tab', 'dist', script.slice('/tab/'.length));
  const answer = await fetch(url + script, { headers: { 'Accept-Encoding': coding } });
  expect(answer.headers.get('content-encoding')).toBe(coding);
  // The browser unpacks it, so what it was sent is known by its length.
  const packed = await stat(`${built}.${coding === 'br' ? 'br' : 'gz'}`);
  expect(Number(answer.headers.get('content-length'))).toBe(packed.size);
  expect(await answer.text()).toBe(await readFile(built, 'utf8'));
  expect(packed.size).toBeLessThan((await stat(built)).size / 2);
});
