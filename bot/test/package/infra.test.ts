import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { type BicepFile, readBicep } from './bicep';

const infra = resolve(__dirname, '../../../infra');
const files = new Map<string, BicepFile>();

const file = (name: string): BicepFile => {
  const found = files.get(name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
};

beforeAll(async () => {
  const modules = (await readdir(join(infra, 'modules'))).map((name) => `modules/${name}`);
  for (const name of ['azure.bicep', ...modules]) files.set(name, await readBicep(join(infra, name)));
});

test('Whoever deploys is not stopped by a template that cannot be read', () => {
  expect([...files.values()].flatMap(({ errors }) => errors)).toEqual([]);
  expect(files.size).toBe(6);
});

test('Whoever deploys is not stopped by a name that nothing declares, and passes nothing that is not used', () => {
  for (const [name, { used, symbols, parameters }] of files) {
    expect([name, [...used].filter((symbol) => !symbols.has(symbol))]).toEqual([name, []]);
    expect([name, [...parameters.keys()].filter((parameter) => !used.has(parameter))]).toEqual([name, []]);
  }
});

test('Each module is given what it asks for, and asked only for what it gives', () => {
  const { modules, outputsUsed } = file('azure.bicep');
  for (const [module, { path, given }] of modules) {
    const { parameters, outputs } = file(path);
    expect([module, [...given].sort()]).toEqual([module, [...parameters.keys()].sort()]);
    const asked = outputsUsed.filter(([of]) => of === module).map(([, output]) => output);
    expect([module, asked.filter((output) => !outputs.has(output))]).toEqual([module, []]);
  }
  expect([...modules.values()].map(({ path }) => path).sort()).toEqual(
    [...files.keys()].filter((name) => dirname(name) === 'modules').sort(),
  );
});

test('The environment fills in every value that has no default', () => {
  const Parameters = v.object({ parameters: v.record(v.string(), v.object({ value: v.string() })) });
  const { parameters: given } = v.parse(Parameters, JSON.parse(readFileSync(join(infra, 'azure.parameters.json'), 'utf8')));
  const { parameters } = file('azure.bicep');
  expect(Object.keys(given).filter((name) => !parameters.has(name))).toEqual([]);
  expect([...parameters].filter(([name, { hasDefault }]) => !hasDefault && !(name in given))).toEqual([]);
});

test('What the toolkit needs next comes out under the names that it looks for', () => {
  expect([...file('azure.bicep').outputs].sort()).toEqual(['BOT_ID', 'TAB_DOMAIN', 'WEB_APP_RESOURCE_ID']);
});

test('The server finds everything that it must know about itself', () => {
  const settings = [...file('azure.bicep').settings.keys()];
  expect(settings).toEqual(
    expect.arrayContaining([
      ...['KASELO_APP_ID', 'KASELO_APP_TYPE', 'KASELO_TENANT_ID', 'KASELO_TAB_CLIENT_ID', 'KASELO_TAB_AUDIENCE', 'KASELO_TABLES_URL'],
      ...['KASELO_PUBLIC_URL', 'KASELO_TEAMS_APP_ID', 'KASELO_COORDINATORS', 'KASELO_TENANTS', 'KASELO_PROXY', 'AZURE_CLIENT_ID'],
    ]),
  );
  expect(file('azure.bicep').settings.get('KASELO_APP_TYPE')).toBe('UserAssignedMSI');
});

test('The server stays awake, and the platform notices when it does not serve', () => {
  const { settings } = file('modules/web.bicep');
  expect(settings.get('alwaysOn')).toBe('true');
  expect(settings.get('healthCheckPath')).toBe('/live');
  expect(settings.get('linuxFxVersion')).toBe('NODE|24-lts');
  expect(settings.get('appCommandLine')).toContain('bot/dist/main.cjs');
});

test('No key opens the storage, and nothing talks to it or to the server in the clear', () => {
  const storage = file('modules/storage.bicep').settings;
  expect(storage.get('allowSharedKeyAccess')).toBe('false');
  expect(storage.get('allowBlobPublicAccess')).toBe('false');
  expect(storage.get('minimumTlsVersion')).toBe('TLS1_2');
  expect(storage.get('supportsHttpsTrafficOnly')).toBe('true');
  const web = file('modules/web.bicep').settings;
  expect(web.get('httpsOnly')).toBe('true');
  expect(web.get('minTlsVersion')).toBe('1.2');
  expect(web.get('ftpsState')).toBe('Disabled');
  expect(file('modules/bot.bicep').settings.get('msaAppType')).toBe('UserAssignedMSI');
});

test('Every resource says of which version of Azure it speaks', () => {
  const resources = [...files.values()].flatMap((each) => each.resources);
  expect(resources.length).toBeGreaterThan(8);
  for (const resource of resources) expect(resource).toMatch(/^Microsoft\.[A-Za-z]+(\/[A-Za-z]+)+@\d{4}-\d{2}-\d{2}(-preview)?$/);
});
