import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compose } from './compose';
import { BadConfig, readLocalConfig } from './config';
import { startScheduler } from './delivery/scheduler';
import type { Settled } from './delivery/tick';
import { close, listen, mustBeFree, onStop, PortTaken } from './edges/http/serve';
import { askStatFin } from './edges/statistics/statFin';
import { connectTables } from './edges/tables/connect';
import { isLoopback } from './edges/teams/serviceAddresses';
import { minutes, seconds, settableClock } from './kit/clock';
import { pinoLog } from './kit/pinoLog';
import { machineRandom } from './kit/random';
import { repeat } from './kit/repeat';
import { untold } from './kit/telemetry';
import { startAzurite } from './local/azurite';
import { createDesk } from './local/desk';
import { people } from './local/people';
import { startPlayground } from './local/playground';
import { mustParse } from './network/mustParse';

/** The same app on a desk: storage, a Teams client, a clock to set and people to be, without any account. */
const main = async () => {
  const config = readLocalConfig();
  const telemetry = await telemetryFor(process.argv.slice(2));
  const log = pinoLog(config.KASELO_LOG_LEVEL, { trace: telemetry.trace });
  await mustBeFree(config.PORT);
  const clock = settableClock(config.KASELO_NOW === undefined ? Date.now() : Date.parse(config.KASELO_NOW));
  const began = config.KASELO_NOW === undefined ? 'today' : `from-${new Date(config.KASELO_NOW).toISOString().replaceAll(/[:.]/g, '-')}`;
  const data = resolve(config.KASELO_DATA, config.KASELO_CONTENT === 'kaselo' ? began : `${began}-without-a-network`);
  await mkdir(data, { recursive: true });

  const azurite = config.KASELO_STORAGE === undefined ? await startAzurite({ folder: join(data, 'tables'), log }) : undefined;
  const offered = mustParse('kaselo.yaml', await readFile(join(__dirname, 'content', 'kaselo.yaml'), 'utf8'));
  const desk = createDesk(Buffer.from(machineRandom.token(32)));
  const url = `http://localhost:${config.PORT}`;
  const settled: Settled[] = [];
  const app = compose({
    tables: await connectTables(
      {
        kind: 'connection-string',
        prefix: 'kaselo',
        connectionString: config.KASELO_STORAGE ?? azurite?.connectionString ?? '',
      },
      telemetry,
    ),
    clock,
    random: machineRandom,
    statistics: askStatFin({ service: config.KASELO_STATFIN_URL, fetch, patience: seconds(60), pause: setTimeout }),
    log,
    telemetry,
    identity: undefined,
    tenants: undefined,
    fairShare: undefined,
    isTrusted: isLoopback,
    authenticate: desk.authenticate,
    coordinators: config.KASELO_COORDINATORS,
    known: desk.known,
    knownPeople: people,
    offered,
    publicUrl: url,
    tabLink: (page) => `${url}/tab/${page}`,
    settled: (posts) => settled.push(...posts),
    tabFolder: join(__dirname, '..', '..', 'tab', 'dist'),
  });
  desk.open(app, clock, settled);
  if (config.KASELO_CONTENT === 'kaselo') await app.createNetwork(offered);
  await app.heal();
  await listen(app.server, config.PORT);
  const playground =
    config.KASELO_PLAYGROUND === 'off'
      ? undefined
      : await startPlayground({ botEndpoint: `${url}/api/messages`, folder: join(data, 'playground'), port: 56150 });
  const scheduler = startScheduler({ tick: app.tick, heal: app.heal, clock, log });
  const statistics = repeat(app.importStatistics, minutes(10), log);
  const forgetting = repeat(app.forgetNightly, minutes(10), log);
  const telling = repeat(app.tellHealth, minutes(1), log);

  say(`KASELO ${new Date(clock.now()).toISOString()}`);
  say(`  Tab         ${url}/tab/`);
  if (playground !== undefined) say(`  Playground  ${playground.url}`);
  say(`  Bot         ${url}/api/messages`);
  say('  Ctrl-C stops everything and loses nothing.');
  onStop(async () => {
    app.rest();
    await Promise.all([scheduler.stop(), statistics.stop(), forgetting.stop(), telling.stop(), close(app.server), playground?.stop()]);
    await azurite?.stop();
  });
};

/** `--trace` prints what each turn, request and look does, as a tree. */
const telemetryFor = async (args: readonly string[]) =>
  args.includes('--trace') ? (await import('./edges/telemetry/printTraces')).printTraces((text) => say(`\n${text}`)) : untold;

const say = (line: string) => process.stdout.write(`${line}\n`);

main().catch((error: unknown) => {
  const expected = error instanceof BadConfig || error instanceof PortTaken;
  process.stderr.write(`${error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
  process.exit(1);
});
