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

/** What provisioning would fill in, invented. */
const invented: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  BOT_ID: '22222222-2222-4333-8444-555555555555',
  AAD_APP_CLIENT_ID: '33333333-2222-4333-8444-555555555555',
  TAB_DOMAIN: 'kaselo-example.azurewebsites.net',
};

/** A file as the toolkit would send it for an environment. */
export const filledIn = (path: string, environment: Environment): string => {
  const values = valuesOf(environment);
  return read(path).replaceAll(/\$\{\{\s*([A-Z0-9_]+)\s*\}\}/g, (_, name: string) => values.get(name) || invented[name] || '');
};
