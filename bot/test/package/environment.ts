import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

export const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

export const environments = ['local', 'dev', 'prod'] as const;
export type Environment = (typeof environments)[number];

/** What an environment file defines; empty where provisioning fills it in. */
export const valuesOf = (environment: Environment): ReadonlyMap<string, string> =>
  new Map([...read(`env/.env.${environment}`).matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));

export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\$\{\{\s*([A-Z0-9_]+)\s*\}\}/g)].map(([, name = '']) => name)),
];

/** What a person and provisioning would fill in, invented. */
const invented: Readonly<Record<string, string>> = {
  RESOURCE_SUFFIX: 'example',
  ALERT_EMAIL: 'alerts@example.org',
  MONTHLY_BUDGET: '100',
  KASELO_TABLES_URL: 'https://kaseloexample.table.core.windows.net',
  AZURE_SUBSCRIPTION_ID: '44444444-2222-4333-8444-555555555555',
  AZURE_RESOURCE_GROUP_NAME: 'kaselo-example',
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  BOT_ID: '22222222-2222-4333-8444-555555555555',
  AAD_APP_CLIENT_ID: '33333333-2222-4333-8444-555555555555',
  AAD_APP_OBJECT_ID: '55555555-2222-4333-8444-555555555555',
  AAD_APP_TENANT_ID: '77777777-2222-4333-8444-555555555555',
  AAD_APP_ACCESS_AS_USER_PERMISSION_ID: '66666666-2222-4333-8444-555555555555',
  TAB_DOMAIN: 'kaselo-example.azurewebsites.net',
  WEB_APP_RESOURCE_ID:
    '/subscriptions/44444444-2222-4333-8444-555555555555/resourceGroups/kaselo-example/providers/Microsoft.Web/sites/kaselo-example',
};

/** Runs the step of provisioning that gives its word to what was left empty, and reads it as the toolkit does. */
export const settled = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const said = execFileSync(process.execPath, [resolve(root, 'scripts/settleSettings.mjs')], {
    env: values,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return Object.fromEntries([...said.matchAll(/^::set-teamsfx-env (\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [name, value]));
};

/** An environment file with everything filled in; what it does not name stays unknown, as it does to the toolkit. */
export const provisioned = (environment: Environment): Readonly<Record<string, string>> => {
  const values = Object.fromEntries([...valuesOf(environment)].map(([name, value]) => [name, value || (invented[name] ?? '')]));
  return { ...values, ...settled(values) };
};

/** A file as the toolkit would send it for an environment: to it an empty value is a missing one, but for the suffix of the name. */
export const filledIn = (path: string, environment: Environment): string => {
  const values = provisioned(environment);
  return read(path).replaceAll(/\$\{\{\s*([A-Z0-9_]+)\s*\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value || (name === 'APP_NAME_SUFFIX' && value === '') ? value : placeholder;
  });
};
