import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { backUpNightly } from './backup/backUpNightly';
import { compose } from './compose';
import { BadConfig, type ProductionConfig, readProductionConfig } from './config';
import { startScheduler } from './delivery/scheduler';
import { openContainer, sendCopyTo } from './edges/blobs/sendCopy';
import { withScratchPlace } from './edges/files/scratchPlace';
import { usualLimits } from './edges/http/limits';
import { close, listen, onStop } from './edges/http/serve';
import { entraSignIn } from './edges/http/signIn';
import { registrationOf } from './edges/http/signInRoute';
import { askStatFin } from './edges/statistics/statFin';
import { wholeTables } from './edges/tables/backup';
import { connectTables, type TablesConfig } from './edges/tables/connect';
import { nightlyTurnIn } from './edges/tables/nightlyTurn';
import { isMicrosoftService } from './edges/teams/serviceAddresses';
import { teamsTabLink } from './edges/teams/tabLink';
import { machineClock, minutes, seconds } from './kit/clock';
import { pinoLog } from './kit/pinoLog';
import { machineRandom } from './kit/random';
import { repeat } from './kit/repeat';
import { untold } from './kit/telemetry';
import { mustParse } from './network/mustParse';

const main = async () => {
  const config = readProductionConfig();
  const telemetry = await telemetryFor(config);
  const log = pinoLog(config.KASELO_LOG_LEVEL, { trace: telemetry.trace });
  const identity = {
    appId: config.KASELO_APP_ID,
    tenantId: config.KASELO_TENANT_ID,
    type: config.KASELO_APP_TYPE,
    password: config.KASELO_APP_PASSWORD,
  };
  const audiences = [config.KASELO_TAB_CLIENT_ID, ...(config.KASELO_TAB_AUDIENCE === undefined ? [] : [config.KASELO_TAB_AUDIENCE])];
  const signIn = { tenantId: config.KASELO_TENANT_ID, audiences };
  const account: TablesConfig = {
    kind: 'managed-identity',
    prefix: config.KASELO_TABLE_PREFIX,
    url: config.KASELO_TABLES_URL,
    clientId: config.AZURE_CLIENT_ID,
  };
  const tables = await connectTables(account, telemetry);
  const offered = mustParse('kaselo.yaml', await readFile(join(__dirname, 'content', 'kaselo.yaml'), 'utf8'));
  const app = compose({
    tables,
    clock: machineClock,
    random: machineRandom,
    statistics: askStatFin({ service: config.KASELO_STATFIN_URL, fetch, patience: seconds(60), pause: setTimeout }),
    log,
    telemetry,
    identity,
    tenants: [config.KASELO_TENANT_ID.toLowerCase(), ...config.KASELO_TENANTS],
    isTrusted: isMicrosoftService,
    fairShare: { limits: usualLimits, proxy: config.KASELO_PROXY },
    authenticate: entraSignIn(signIn),
    registration: registrationOf(signIn, config.KASELO_TAB_CLIENT_ID),
    coordinators: config.KASELO_COORDINATORS,
    known: () => undefined,
    offered,
    publicUrl: config.KASELO_PUBLIC_URL,
    tabLink: teamsTabLink(config.KASELO_PUBLIC_URL, config.KASELO_TEAMS_APP_ID),
    tabFolder: join(__dirname, '..', '..', 'tab', 'dist'),
  });
  if (config.KASELO_CONTENT === 'kaselo') await app.createNetwork(offered);
  const port = await listen(app.server, config.PORT);
  const scheduler = startScheduler({ tick: app.tick, heal: app.heal, clock: machineClock, log });
  const statistics = repeat(app.importStatistics, minutes(10), log);
  const forgetting = repeat(app.forgetNightly, minutes(10), log);
  const telling = repeat(app.tellHealth, minutes(1), log);
  const backup =
    config.KASELO_BACKUP_URL === undefined
      ? undefined
      : repeat(
          backUpNightly({
            tables: await wholeTables(account),
            withScratchPlace,
            sendCopy: sendCopyTo(await openContainer(config.KASELO_BACKUP_URL, config.AZURE_CLIENT_ID)),
            turn: nightlyTurnIn(tables.networks, machineRandom, 'backups'),
            clock: machineClock,
            random: machineRandom,
            log,
          }),
          minutes(10),
          log,
        );
  log.info('listening', { port });
  onStop(async () => {
    app.rest();
    await Promise.all([scheduler.stop(), statistics.stop(), forgetting.stop(), telling.stop(), backup?.stop(), close(app.server)]);
    await telemetry.stop();
    log.info('stopped');
  });
};

/** Loaded only where somebody listens: whoever does not is spared its weight at the start. */
const telemetryFor = async ({
  APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString,
  KASELO_TRACED_PERCENT: traced,
}: ProductionConfig) =>
  connectionString === undefined
    ? { ...untold, stop: async () => {} }
    : (await import('./edges/telemetry/azureMonitor')).tellAzureMonitor(connectionString, traced);

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof BadConfig ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
