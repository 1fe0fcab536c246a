import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, compose } from '../../src/compose';
import type { Parts } from '../../src/composition/parts';
import type { Settled } from '../../src/delivery/tick';
import { close, listen } from '../../src/edges/http/serve';
import { connectTables, type TablesConfig } from '../../src/edges/tables/connect';
import type { Patience } from '../../src/edges/tables/patience';
import { isLoopback } from '../../src/edges/teams/serviceAddresses';
import type { AskStatistics } from '../../src/indicators/ports';
import { type Clock, type SettableClock, seconds, settableClock } from '../../src/kit/clock';
import { type Log, type LogFields, silentLog } from '../../src/kit/log';
import { machineRandom, type Random } from '../../src/kit/random';
import { refuse } from '../../src/kit/result';
import { type Azurite, startAzurite } from '../../src/local/azurite';
import { moveClock } from '../../src/local/moveClock';
import type { NetworkContent } from '../../src/network/content';
import { mustParse } from '../../src/network/mustParse';
import { type FakeConnector, startFakeConnector } from '../connector/fakeConnector';
import { eventsChannel, inventedMembers, member, type TeamsMember } from '../connector/inventedTeam';
import { type BotAnswer, sendActivity } from '../connector/sendActivity';
import { type TeamsActivity, teamsActivities } from '../connector/teamsActivities';
import { seededRandom } from '../harness/seededRandom';
import { instantAt } from '../plan/helsinki';

export const realContent = mustParse('kaselo.yaml', readFileSync(join(__dirname, '..', '..', 'content', 'kaselo.yaml'), 'utf8'));

/** The one table service of a file of stories; each story has tables of its own in it. */
export const useStorage = () => {
  let azurite: Azurite | undefined;
  beforeAll(async () => {
    azurite = await startAzurite({ log: silentLog });
  });
  afterAll(() => azurite?.stop());
  return () => azurite?.connectionString ?? '';
};

export type Said = { readonly level: 'info' | 'warn' | 'error'; readonly what: string; readonly fields: LogFields };

export type Beginning = {
  readonly storage: string;
  /** What the clock on a wall in Helsinki shows, '2021-04-13T08:55'. */
  readonly now: string;
  readonly members?: readonly TeamsMember[];
  /** Coordinators by configuration, besides whoever adds the app. */
  readonly coordinators?: readonly TeamsMember[];
  /** How long the store is waited for, where the usual time is too long. */
  readonly patience?: Patience;
  /** The machine's clock, where it is to go wrong; by itself it stands still. */
  readonly machine?: Clock;
  /** Another network's words than the real one's, under the same id; 'none' begins without a network, as a new deployment does. */
  readonly content?: NetworkContent | 'none';
  /** What the public statistics answer; by itself they are out of reach. */
  readonly statistics?: AskStatistics;
  /** What guards the bot as in production, of which a story otherwise has nothing. */
  readonly guards?: Partial<Pick<Parts, 'identity' | 'issuer' | 'tenants' | 'fairShare' | 'log' | 'authenticate' | 'telemetry'>>;
  /** Another door than the stories' own, for whoever comes with a real browser. */
  readonly door?: Pick<Parts, 'authenticate' | 'registration' | 'tabFolder'>;
};

export type Story = {
  readonly connector: FakeConnector;
  readonly clock: SettableClock;
  /** What the log tells. */
  readonly said: readonly Said[];
  readonly app: () => App;
  readonly url: () => string;
  /** What people do in Teams, in Finnish unless another locale is given. */
  readonly teams: (locale?: string, serviceUrl?: string) => ReturnType<typeof teamsActivities>;
  readonly send: (activity: TeamsActivity | string) => Promise<BotAnswer>;
  /** The secretary adds the app to the events' channel, and the welcome stands there. */
  readonly install: () => Promise<void>;
  /** Lives on to what a wall clock in Helsinki shows; answers what was brought to its end meanwhile. */
  readonly until: (time: string) => Promise<readonly Settled[]>;
  /** Lives on for so many milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The network's rows whose keys begin with this; all of them for ''. */
  readonly rows: (prefix: string) => Promise<readonly unknown[]>;
  /** Where all of the story's rows are. */
  readonly account: TablesConfig;
  /** Asks an endpoint as somebody, or as nobody. */
  readonly ask: (path: string, asked?: Asked) => Promise<BotAnswer>;
  /** One more process on the same storage, beside the first; whoever begins it closes its server. */
  readonly beside: () => Promise<{ readonly app: App; readonly url: string }>;
  /** Another process on the same storage, at the same moment. */
  readonly restart: () => Promise<void>;
  readonly end: () => Promise<void>;
};

type Asked = { readonly as?: TeamsMember; readonly token?: string; readonly method?: string; readonly body?: unknown };

const silentStatistics: AskStatistics = async () => refuse({ problem: 'unreachable' });

let prefixes = 0;

/** A token that proves who one is, in these stories. */
export const tokenOf = (somebody: TeamsMember): string => `story.${somebody.objectId}.signed`;

/** The whole bot on real storage, before an invented team. Time stands still until it is moved. */
export const beginStory = async ({
  storage,
  now,
  members = inventedMembers,
  coordinators = [],
  content = realContent,
  statistics = silentStatistics,
  patience,
  machine = { now: () => 0 },
  guards,
  door,
}: Beginning): Promise<Story> => {
  const clock = settableClock(instantAt(now), machine);
  const connector = await startFakeConnector({ now: clock.now, members });
  prefixes += 1;
  const prefix = `story${process.pid}x${prefixes}x`;
  const said: Said[] = [];
  const settled: Settled[] = [];
  const fraction = seededRandom(prefixes);
  const random: Random = { token: machineRandom.token, fraction };
  const log: Log = {
    info: (what, fields = {}) => void said.push({ level: 'info', what, fields }),
    warn: (what, fields = {}) => void said.push({ level: 'warn', what, fields }),
    error: (what, error, fields = {}) => void said.push({ level: 'error', what, fields: { ...fields, error: String(error) } }),
  };
  const signedIn = new Map(members.map((each) => [tokenOf(each), { tenantId: each.tenantId, objectId: each.objectId }]));

  const tables = { kind: 'connection-string', prefix, patience, connectionString: storage } as const;

  const start = async () => {
    const app = compose({
      tables: await connectTables(tables, guards?.telemetry),
      clock,
      random,
      statistics,
      log,
      identity: undefined,
      tenants: undefined,
      fairShare: undefined,
      isTrusted: isLoopback,
      authenticate: async (token) => signedIn.get(token) ?? (token === tokenOf(stranger) ? personOf(stranger) : undefined),
      coordinators: coordinators.map(({ objectId }) => objectId),
      known: () => undefined,
      offered: realContent,
      publicUrl: 'https://kaselo.example.org',
      tabLink: (page) => `https://kaselo.example.org/tab/${page}`,
      tabFolder: join(__dirname, '..', '..', '..', 'tab'),
      patience: seconds(1),
      settled: (posts) => settled.push(...posts),
      ...guards,
      ...door,
    });
    if (content !== 'none') await app.createNetwork(content);
    await app.heal();
    const port = await listen(app.server, 0);
    return { app, url: `http://127.0.0.1:${port}` };
  };
  let running = await start().catch(async (error: unknown) => {
    // Nothing may stay open after a start that failed: the run would never end.
    await connector.stop();
    throw error;
  });

  const story: Story = {
    connector,
    clock,
    said,
    app: () => running.app,
    url: () => running.url,
    teams: (locale, serviceUrl = connector.url) => teamsActivities({ serviceUrl, locale, now: clock.now }),
    send: (activity) => sendActivity(running.url, activity),
    install: async () => {
      await story.send(story.teams().appAdded(member('aino'), { selected: eventsChannel }));
      await connector.until(() => connector.posts().length > 0);
      await running.app.tick();
    },
    until: (time) => moveClock(instantAt(time), running.app.tick, clock, settled),
    pass: async (milliseconds) => void (await moveClock(clock.now() + milliseconds, running.app.tick, clock, settled)),
    rows: async (keys) => {
      const { networks } = await connectTables(tables);
      return keys === '' ? networks.between(realContent.id, '!', '~~') : networks.withPrefix(realContent.id, keys);
    },
    account: tables,
    ask: async (path, { as, token = as && tokenOf(as), method = 'GET', body } = {}) => {
      const response = await fetch(running.url + path, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
    },
    beside: start,
    restart: async () => {
      await close(running.app.server);
      running = await start();
    },
    end: async () => {
      await close(running.app.server);
      await connector.stop();
    },
  };
  return story;
};

const personOf = ({ tenantId, objectId }: TeamsMember) => ({ tenantId, objectId });

/** Somebody of the same tenant who is in no channel of the network. */
export const stranger: TeamsMember = {
  ...member('eino'),
  id: '29:1vieras',
  objectId: '00000000-0000-4000-8000-000000000099',
  aadObjectId: '00000000-0000-4000-8000-000000000099',
  name: 'Vieras Kulkija',
};
