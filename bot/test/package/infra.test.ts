import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { type BicepFile, readBicep } from './bicep';
import { filledIn } from './environment';

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
  expect(files.size).toBe(9);
});

test('Whoever deploys is not stopped by a name that nothing declares, and passes nothing that is not used', () => {
  for (const [name, { used, symbols, parameters }] of files) {
    expect([name, [...used].filter((symbol) => !symbols.has(symbol))]).toEqual([name, []]);
    expect([name, [...parameters.keys()].filter((parameter) => !used.has(parameter))]).toEqual([name, []]);
  }
});

test('Each module is given what it asks for, and asked only for what it gives', () => {
  const taken: string[] = [];
  for (const [name, { modules, outputsUsed }] of files) {
    for (const [module, { path, given }] of modules) {
      taken.push(join(dirname(name), path));
      const { parameters, outputs } = file(join(dirname(name), path));
      expect([module, [...given].sort()]).toEqual([module, [...parameters.keys()].sort()]);
      const asked = outputsUsed.filter(([of]) => of === module).map(([, output]) => output);
      expect([module, asked.filter((output) => !outputs.has(output))]).toEqual([module, []]);
    }
  }
  expect(taken.sort()).toEqual([...files.keys()].filter((name) => dirname(name) === 'modules').sort());
});

test('The environment fills in every value that has no default', () => {
  const Parameters = v.object({ parameters: v.record(v.string(), v.object({ value: v.string() })) });
  const { parameters: given } = v.parse(Parameters, JSON.parse(readFileSync(join(infra, 'azure.parameters.json'), 'utf8')));
  const { parameters } = file('azure.bicep');
  expect(Object.keys(given).filter((name) => !parameters.has(name))).toEqual([]);
  expect([...parameters].filter(([name, { hasDefault }]) => !hasDefault && !(name in given))).toEqual([]);
});

test('An IT specialist chooses how large, how many, how far apart and where within the European Union, and is held to it', () => {
  const Filled = v.object({ parameters: v.record(v.string(), v.object({ value: v.string() })) });
  const { parameters: given } = v.parse(Filled, JSON.parse(filledIn('infra/azure.parameters.json', 'prod')));
  const { allowed } = file('azure.bicep');
  for (const name of ['location', 'botLocation', 'instances', 'zoneRedundant', 'storageSku']) {
    const choices = allowed.get(name) ?? [];
    expect([name, choices.length > 1]).toEqual([name, true]);
    if (name in given) expect(choices).toContain(given[name]?.value);
  }
  // By Microsoft's list of its regions: those that stand in a country of the Union.
  expect(allowed.get('location')).toEqual([
    ...['austriaeast', 'belgiumcentral', 'francecentral', 'germanywestcentral', 'italynorth', 'northeurope', 'polandcentral'],
    ...['spaincentral', 'swedencentral', 'westeurope'],
  ]);
  expect(file('modules/web.bicep').settings.get('capacity')).toBe('instances');
  expect(file('modules/web.bicep').settings.get('zoneRedundant')).toBe('zoneRedundant');
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
      ...['KASELO_BACKUP_URL', 'APPLICATIONINSIGHTS_CONNECTION_STRING', 'APPLICATION_INSIGHTS_NO_STATSBEAT'],
    ]),
  );
  // The server measures itself; Azure's agent beside it would count everything twice.
  expect(settings).not.toContain('ApplicationInsightsAgent_EXTENSION_VERSION');
  expect(file('azure.bicep').settings.get('KASELO_PROXY')).toBe('app-service');
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

/** What a template must not hold: a secret that is written, asked for, made up, or read from what Azure keeps. */
const secretsIn = ({ calls, everySetting, parameters }: BicepFile): string[] => {
  const asks = /^(list[A-Z]\w*|getSecret|secure|newGuid)$/;
  const looks = /(AccountKey|SharedAccessKey|SharedAccessSignature|sig)=|BEGIN [A-Z ]*PRIVATE KEY|[A-Za-z0-9+/]{60,}={0,2}/;
  const named = /password|secret|[a-z]Key$|^key/i;
  const words = [...parameters.keys(), ...everySetting.keys()];
  return [
    ...[...calls].filter((call) => asks.test(call)),
    ...[...everySetting.values()].flat().filter((value) => !value.includes('\n') && looks.test(value)),
    ...words.filter((word) => named.test(word)),
  ];
};

test('There is no secret in a template, and no password opens the server', () => {
  for (const [name, each] of files) expect([name, secretsIn(each)]).toEqual([name, []]);
  expect(file('modules/web.bicep').everySetting.get('allow')).toEqual(['false']);
});

test('A secret would be noticed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kaselo-bicep-'));
  const path = join(folder, 'careless.bicep');
  await writeFile(
    path,
    [
      '@secure()',
      'param botPassword string',
      "var settings = { connection: 'DefaultEndpointsProtocol=https;AccountKey=abc' }",
      'output first string = account.listKeys().keys[0].value',
    ].join('\n'),
  );
  expect(secretsIn(await readBicep(path)).map((found) => found.replace(/^.*;/, ''))).toEqual([
    ...['secure', 'listKeys', 'AccountKey=abc', 'botPassword'],
  ]);
  await rm(folder, { recursive: true });
});

test('The server may do with its storage what its work asks for, and no more: roles by the ids that Microsoft documents', () => {
  const documented = {
    'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
    'Storage Blob Data Contributor': 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  };
  const all = readFileSync(join(infra, 'modules/storage.bicep'), 'utf8');
  const { everySetting, resources } = file('modules/storage.bicep');
  expect(all.match(/'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'/g)).toEqual(Object.values(documented).map((id) => `'${id}'`));
  expect(everySetting.get('roleDefinitionId')).toEqual(['tableDataContributor', 'blobDataContributor']);
  // The tables stand in the account; of the blobs it is the one container.
  expect(everySetting.get('scope')).toEqual(['account', 'copies']);
  const assignments = [...files.values()].flatMap((each) => each.resources).filter((each) => each.includes('roleAssignments'));
  expect(assignments).toHaveLength(resources.filter((each) => each.includes('roleAssignments')).length);
});

test('A copy that is removed by mistake can be brought back for a week, and an old one goes by itself', () => {
  const { everySetting, settings } = file('modules/storage.bicep');
  expect(everySetting.get('days')).toEqual(['7', '7']);
  expect(settings.get('daysAfterModificationGreaterThan')).toBe('30');
  expect(settings.get('publicAccess')).toBe('None');
});

test('Every resource says of which version of Azure it speaks', () => {
  const resources = [...files.values()].flatMap((each) => each.resources);
  expect(resources.length).toBeGreaterThan(15);
  for (const resource of resources) expect(resource).toMatch(/^Microsoft\.[A-Za-z]+(\/[A-Za-z]+)+@\d{4}-\d{2}-\d{2}(-preview)?$/);
});
