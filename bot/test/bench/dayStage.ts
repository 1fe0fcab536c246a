import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/compose';
import { close, listen } from '../../src/edges/http/serve';
import { isLoopback } from '../../src/edges/teams/serviceAddresses';
import { type SettableClock, settableClock } from '../../src/kit/clock';
import { pinoLog } from '../../src/kit/pinoLog';
import { machineRandom } from '../../src/kit/random';
import { refuse } from '../../src/kit/result';
import { mustParse } from '../../src/network/mustParse';
import { startFakeConnector } from '../connector/fakeConnector';
import { eventsChannel } from '../connector/inventedTeam';
import { sendActivity } from '../connector/sendActivity';
import { teamsActivities } from '../connector/teamsActivities';
import { instantAt } from '../plan/helsinki';
import { countedTables } from './countedTables';
import { beginCosts } from './dayCosts';
import { everybody, somePeople, tokenOf } from './dayPeople';
import { startDayTelemetry } from './dayTelemetry';
import { memoryTables } from './memoryTables';

export type DayStage = Awaited<ReturnType<typeof setDayStage>>;
type Asking = { readonly method?: string; readonly body?: unknown };

/** The whole bot with the network's own content in a channel of two hundred, on storage and a log that are counted. */
export const setDayStage = async (from: string) => {
  const clock: SettableClock = settableClock(instantAt(from), { now: () => 0 });
  const content = mustParse('kaselo.yaml', readFileSync(join(__dirname, 'content', 'kaselo.yaml'), 'utf8'));
  const connector = await startFakeConnector({ now: clock.now, members: everybody });
  const log = countedLines();
  const costs = beginCosts();
  const { telemetry, ...monitor } = await startDayTelemetry();
  const memory = memoryTables(0);
  const tables = countedTables(memory, costs, telemetry);
  const tokens = new Map(everybody.map((person) => [tokenOf(person), { tenantId: person.tenantId, objectId: person.objectId }]));
  const app = compose({
    tables,
    telemetry,
    clock,
    random: machineRandom,
    log: pinoLog('info', { out: log, trace: telemetry.trace }),
    identity: undefined,
    tenants: undefined,
    fairShare: undefined,
    isTrusted: isLoopback,
    statistics: async () => refuse({ problem: 'unreachable' }),
    authenticate: async (token) => tokens.get(token),
    coordinators: [],
    known: () => undefined,
    offered: content,
    publicUrl: 'http://localhost',
    tabLink: (page) => `http://localhost/tab/${page}`,
    tabFolder: join(__dirname, '..', '..', 'tab', 'dist'),
  });
  await app.createNetwork(content);
  await app.heal();
  const url = `http://127.0.0.1:${await listen(app.server, 0)}`;
  const teams = teamsActivities({ serviceUrl: connector.url, now: clock.now });
  const send = async (activity: Readonly<Record<string, unknown>>) => {
    const { status } = await sendActivity(url, activity);
    if (status !== 200) throw new Error(`The bot answered ${status}`);
  };
  const [secretary] = somePeople(1);
  if (secretary === undefined) throw new Error('Nobody is there');
  await send(teams.appAdded(secretary, { selected: eventsChannel }));
  await connector.until(() => connector.posts().length > 0);

  return {
    app,
    clock,
    connector,
    content,
    costs,
    log,
    memory,
    monitor,
    send,
    tables,
    teams,
    /** Asks as the tab does; a refusal ends the day, for then it would be cheaper than it is. */
    ask: async (as: (typeof everybody)[number], path: string, { method = 'GET', body }: Asking = {}): Promise<unknown> => {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${tokenOf(as)}` };
      const response = await fetch(url + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
      return response.json();
    },
    fetchFeed: async (address: string): Promise<void> => {
      const response = await fetch(url + new URL(address).pathname);
      if (!response.ok) throw new Error(`A calendar answered ${response.status}`);
      await response.text();
    },
    end: async () => {
      await close(app.server);
      await Promise.all([connector.stop(), monitor.stop()]);
    },
  };
};

const countedLines = () => {
  const told = { lines: 0, bytes: 0 };
  return {
    write: (line: string) => {
      told.lines += 1;
      told.bytes += Buffer.byteLength(line);
    },
    forget: () => void Object.assign(told, { lines: 0, bytes: 0 }),
    told: () => told,
  };
};
