import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startManagedIdentity } from '../harness/managedIdentity';
import { layOutServer, startProduction } from '../harness/productionServer';
import { startSecureTables } from '../harness/secureTables';
import { startCollector } from '../telemetry/collector';

const root = join(__dirname, '..', '..', '..');
const key = '11111111-2222-4333-8444-555555555555';

test('What is deployed tells Azure Monitor how it is and what it does, to the last before it stops', async () => {
  const [identity, { folder, remove }] = await Promise.all([startManagedIdentity(), layOutServer(root)]);
  const tables = await startSecureTables(folder);
  const [certificate, secret] = await Promise.all([readFile(join(folder, 'cert.pem')), readFile(join(folder, 'key.pem'))]);
  const collector = await startCollector({ cert: certificate, key: secret });
  const server = await startProduction(folder, {
    ...identity.environment,
    ...tables.environment,
    KASELO_TABLES_URL: tables.url,
    APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${key};IngestionEndpoint=${collector.host}/`,
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
  });
  await fetch(`${server.url}/api/overview`);
  await server.stop();
  await Promise.all([collector.stop(), tables.stop(), identity.stop()]);
  await remove();
  const told = collector.received().join('\n');
  for (const what of ['request overview', 'heal', 'storage list', 'kaselo.health', 'kaselo.overdue', 'kaselo.storage.calls'])
    expect(told).toContain(`"name":"${what}"`);
  expect(told).toContain(`"iKey":"${key}"`);
}, 120_000);
