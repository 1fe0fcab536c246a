import { silentLog } from '../../src/kit/log';
import { startAzurite } from '../../src/local/azurite';
import { type ServerProcess, type Start, startServer } from './serverProcess';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
const servers: ServerProcess[] = [];

const start = async (how: Omit<Start, 'storage'>) => {
  const server = await startServer({ ...how, storage: azurite.connectionString });
  servers.push(server);
  return server;
};

beforeAll(async () => {
  azurite = await startAzurite({ log: silentLog });
});

afterEach(() => Promise.all(servers.splice(0).map((server) => server.kill())));

afterAll(() => azurite.stop());

const morning = '2021-04-13T08:55:00+03:00';

test('A server on the desk starts at the wished-for time, goes on from there, and ends when it is asked to', async () => {
  const server = await start({ now: morning });
  const { now, posts } = await server.moveClock('2021-04-13T09:00:00+03:00');
  expect(posts).toEqual([]);
  expect(now).toBeGreaterThanOrEqual(Date.parse('2021-04-13T06:00:00Z'));
  expect(now).toBeLessThan(Date.parse('2021-04-13T06:05:00Z'));
  await server.stop();
  await expect(fetch(`${server.url}/live`)).rejects.toThrow();
});

test('Whoever starts a second server where one is running is told so in one sentence', async () => {
  const first = await start({ now: morning });
  const port = Number(new URL(first.url).port);
  await expect(start({ port })).rejects.toThrow(new RegExp(`ended with 1 before it was ready:\\nPort ${port} is taken[^\\n]*$`));
});

test('A content file with a mistake is told by file and line, and nothing of it is loaded', async () => {
  await expect(start({ content: 'id: kaselo\n  settings' })).rejects.toThrow('kaselo.yaml:');
});

test('A setting that makes no sense is named before anything is started', async () => {
  await expect(start({ env: { KASELO_NOW: 'eilen' } })).rejects.toThrow('KASELO_NOW');
});
