import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../src/backup/backUp';
import { restore } from '../../src/backup/restore';
import { endpoints } from '../../src/contract/endpoints';
import { copyFolder } from '../../src/edges/files/copyFolder';
import { wholeTables } from '../../src/edges/tables/backup';
import { schemaVersion } from '../../src/edges/tables/rows';
import { coffeeChannel } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from '../stories/app';
import { asking, filled } from '../stories/everyDoor';
import { keysOf } from '../stories/everyPerson';
import { webinar } from '../stories/reading';
import { aino, eino, end, liveOnce, sylvi, written } from './life';

const storage = useStorage();
const quiet = { progress: () => {}, clock: { now: () => 0 } };
/** A copy of every kind of row as a version wrote it. `KASELO_COPY=1` makes the one of today's version anew: a release's is not touched. */
const copyOf = (version: number) => join(__dirname, `version-${version}`);

let folder: string;
let story: Story | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaselo-rows-'));
});
afterEach(async () => {
  await story?.end();
  await rm(folder, { recursive: true, force: true });
});

/** 'content~event' of a network's row, '~teams' of one that is not a network's. */
const kindOf = (table: string, { partitionKey, rowKey }: { readonly partitionKey: string; readonly rowKey: string }) => {
  if (partitionKey.startsWith('~') || table === 'due') return `${table} ${table === 'due' ? 'due' : partitionKey}`;
  const [first, second] = rowKey.split('~');
  return first === 'content' ? `${first}~${second}` : first;
};

const kindsIn = async ({ account }: Story) => {
  const kinds = new Set<string | undefined>();
  for (const table of await wholeTables(account))
    for await (const page of table.pages(undefined)) for (const row of page) kinds.add(kindOf(table.name, row));
  return [...kinds].sort();
};

/** A server of today on the rows of an older one, as after an upgrade, or after an old copy was put back. */
const upgradedFrom = async (version: number) => {
  story = await beginStory({ storage: storage(), now: end, content: 'none' });
  await cp(copyOf(version), folder, { recursive: true });
  const tables = await wholeTables(story.account);
  const done = await restore({ target: 'older', tables, place: await copyFolder(folder), ...quiet }, true);
  expect(done.outcome).toBe('restored');
  await story.restart();
  // Teams' address is another one now, and the first word from Teams brings it.
  await story.send(story.teams().mention(aino, 'kalenteri', { channel: coffeeChannel }));
  return story;
};

const versions = Array.from({ length: schemaVersion }, (_, before) => before + 1);

describe.each(versions)('After an upgrade, what version %i wrote', (version) => {
  test('is all there to read: no page is shut and no row is set aside', async () => {
    const { ask, said } = await upgradedFrom(version);
    for (const name of keysOf(asking)) {
      const { method, path } = endpoints[name];
      // The first run is over.
      if (method !== 'GET' || name === 'setup') continue;
      const address = filled(path, asking[name].params);
      const { status } = await ask(address.includes('search') ? `${address}?q=webinaari` : address, { as: aino });
      expect([name, status]).toEqual([name, 200]);
    }
    expect(said.filter(({ level }) => level !== 'info')).toEqual([]);
    expect((await ask('/health')).body).not.toMatchObject({ checks: { rows: { healthy: false } } });
  });

  test('says what people wrote, each to whom it was meant for', async () => {
    const { ask } = await upgradedFrom(version);
    const read = async (path: string, as = aino) => JSON.stringify((await ask(`/api/${path}`, { as })).body);
    expect(await read('answers')).toContain(written.answer);
    expect(await read('my-answers', eino)).toContain(written.answer);
    expect(await read('my-answers', sylvi)).toContain(written.draft);
    expect(await read('priorities')).toContain(written.update);
    expect(await read('proposals')).toContain(written.proposal);
    expect(await read(`follow-ups/${webinar}`)).toContain(written.answer);
  });
});

test('Every kind of row that is written today is in today’s copy', async () => {
  story = await liveOnce(storage());
  const place = copyOf(schemaVersion);
  if (process.env.KASELO_COPY !== undefined) {
    await rm(place, { recursive: true, force: true });
    await backUp({ tables: await wholeTables(story.account), place: await copyFolder(place), ...quiet }, true);
  }
  const today = await kindsIn(story);
  await story.end();
  const older = await upgradedFrom(schemaVersion);
  expect(await kindsIn(older)).toEqual(expect.arrayContaining(today));
});
