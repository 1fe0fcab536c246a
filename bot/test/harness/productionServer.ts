import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../src/local/child';
import { freePort } from './freePort';

export type ProductionServer = {
  readonly url: string;
  /** Milliseconds until it said that it listens. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
};

/** What has been built in the repository, as it is deployed: in a folder of its own, so that it finds no package but what is in its bundle. */
export const layOutServer = async (repository: string): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'kaselo-production-'));
  for (const part of ['bot/dist/main.cjs', 'bot/dist/main.cjs.map', 'bot/dist/content', 'tab/dist'])
    await cp(join(repository, part), join(folder, part), { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** The settings that infra/azure.bicep gives the server, with invented ids. */
export const appSettings = {
  NODE_ENV: 'production',
  AZURE_CLIENT_ID: '22222222-2222-4333-8444-555555555555',
  KASELO_APP_ID: '22222222-2222-4333-8444-555555555555',
  KASELO_APP_TYPE: 'UserAssignedMSI',
  KASELO_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  KASELO_TENANTS: 'none',
  KASELO_COORDINATORS: 'none',
  KASELO_PROXY: 'app-service',
  KASELO_TAB_CLIENT_ID: '33333333-2222-4333-8444-555555555555',
  KASELO_TAB_AUDIENCE: 'api://kaselo-example.azurewebsites.net/33333333-2222-4333-8444-555555555555',
  KASELO_PUBLIC_URL: 'https://kaselo-example.azurewebsites.net',
  KASELO_TEAMS_APP_ID: '44444444-2222-4333-8444-555555555555',
} as const;

/** One instance of it, as App Service would start it. */
export const startProduction = async (folder: string, environment: Readonly<Record<string, string>>): Promise<ProductionServer> => {
  const port = await freePort();
  const begun = performance.now();
  const child = startChild({
    name: 'The server',
    script: join(folder, 'bot', 'dist', 'main.cjs'),
    args: [],
    folder,
    environment: { ...appSettings, PORT: String(port), ...environment },
    stopSignal: 'SIGTERM',
  });
  await child.says(/"msg":"listening"/, 120_000);
  return { url: `http://127.0.0.1:${port}`, startedIn: performance.now() - begun, stop: child.stop };
};
