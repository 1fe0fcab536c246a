import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import * as v from 'valibot';
import { parse } from 'yaml';
import { environments, filledIn, placeholdersIn, provisioned, read, settled, valuesOf } from './environment';

const root = resolve(__dirname, '../../..');
const ymlOf = { local: 'teamsapp.local.yml', dev: 'teamsapp.yml', prod: 'teamsapp.yml' } as const;

const Step = v.looseObject({
  uses: v.string(),
  with: v.optional(v.looseObject({ run: v.optional(v.string()), args: v.optional(v.string()) }), {}),
  writeToEnvironmentFile: v.optional(v.record(v.string(), v.string()), {}),
});
const Lifecycle = v.optional(v.array(Step), []);
const Project = v.object({ version: v.string(), provision: Lifecycle, deploy: Lifecycle, publish: Lifecycle });
const project = (file: string) => v.parse(Project, parse(read(file)));

const isFine = new Ajv({ strict: false, allErrors: true }).compile(
  v.parse(v.looseObject({}), JSON.parse(read('bot/test/package/toolkit/yaml.schema.json'))),
);
const faultsOf = (yml: unknown) =>
  isFine(yml) ? [] : (isFine.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

test.each(['teamsapp.yml', 'teamsapp.local.yml'])('The toolkit reads %s by its own schema', (file) => {
  expect(faultsOf(parse(read(file)))).toEqual([]);
});

test('A step that the toolkit does not know would be noticed', () => {
  const misspelt = parse(read('teamsapp.yml').replace('uses: arm/deploy', 'uses: arm/deplyo'));
  expect(faultsOf(misspelt)).not.toEqual([]);
});

test('Every file, folder and command that a step names is there', () => {
  const scripts = Object.keys(v.parse(v.object({ scripts: v.record(v.string(), v.string()) }), JSON.parse(read('package.json'))).scripts);
  for (const file of ['teamsapp.yml', 'teamsapp.local.yml']) {
    const named = [...read(file).matchAll(/(?:path|parameters|manifestPath): (\.\/\S+)/g)].map(([, path = '']) => path);
    expect([file, named.filter((path) => !existsSync(resolve(root, path)))]).toEqual([file, []]);
    expect(named.length).toBeGreaterThan(1);
    const { provision, deploy, publish } = project(file);
    for (const { uses, with: given } of [...provision, ...deploy, ...publish]) {
      if (uses === 'script') expect([file, existsSync(resolve(root, given.run?.replace(/^node /, '') ?? ''))]).toEqual([file, true]);
      if (uses === 'cli/runNpmCommand') expect(scripts).toContain(given.args?.replace(/^run /, ''));
    }
  }
});

test.each(environments)('Whoever provisions %s is stopped by no empty value: to the toolkit it would be a missing one', (environment) => {
  const files = ['appPackage/manifest.json', 'appPackage/sv.json', 'appPackage/en.json', 'infra/aad.manifest.json', ymlOf[environment]];
  const unresolved = [...files, ...(environment === 'local' ? [] : ['infra/azure.parameters.json'])].flatMap((file) =>
    placeholdersIn(filledIn(file, environment)).map((name) => `${name} in ${file}`),
  );
  expect(unresolved.filter((each) => !each.startsWith('SECRET_'))).toEqual([]);
});

test('What must be filled in is named all at once, and nothing is made before', () => {
  const { provision } = project('teamsapp.yml');
  expect(provision[0]).toMatchObject({ uses: 'script', with: { run: 'node scripts/settleSettings.mjs' } });
  const complaint = () =>
    execFileSync(process.execPath, [resolve(root, 'scripts/settleSettings.mjs')], {
      env: Object.fromEntries(valuesOf('prod')),
      stdio: 'pipe',
    });
  expect(complaint).toThrow('Fill in env/.env.prod first: RESOURCE_SUFFIX, ALERT_EMAIL, MONTHLY_BUDGET.');
});

test.each([
  ['RESOURCE_SUFFIX', 'Kaakko-Suomi', 'RESOURCE_SUFFIX must be 2-18 lower-case letters and digits.'],
  ['ALERT_EMAIL', 'the secretariat', 'ALERT_EMAIL must be one e-mail address.'],
  ['MONTHLY_BUDGET', '99,50', 'MONTHLY_BUDGET must be a whole number.'],
  ['INSTANCES', '0', 'INSTANCES must be a number from 1 to 5.'],
  ['TRACED_PERCENT', '0.5', 'TRACED_PERCENT must be a number from 0 to 100.'],
  ['KASELO_COORDINATORS', 'aino@example.org', 'KASELO_COORDINATORS must be ids with commas between them, or none.'],
  ['ZONE_REDUNDANT', 'yes', 'ZONE_REDUNDANT=yes asks for two instances or more, and for a Premium size such as P0v3.'],
])('What would be refused halfway is said before anything is made: %s=%s', (name, value, sentence) => {
  expect(() => settled({ ...provisioned('prod'), [name]: value })).toThrow(`In env/.env.prod: ${sentence}`);
});

test('Two instances in several buildings are taken', () => {
  expect(settled({ ...provisioned('prod'), ZONE_REDUNDANT: 'yes', INSTANCES: '2', APP_SERVICE_SKU: 'P0v3' })).toEqual({});
});

test('What a person has filled in stays as it is, and a budget keeps the month in which it began', () => {
  const own = { ...provisioned('prod'), BUDGET_START: '2026-01-01', PRIVACY_URL: 'https://example.org/tietosuoja' };
  expect(settled(own)).toEqual({});
  expect(provisioned('prod').BUDGET_START).toMatch(/^\d{4}-\d{2}-01$/);
  expect(provisioned('prod').PRIVACY_URL).toBe('https://kaselo-example.azurewebsites.net/tab/privacy');
});

test.each(environments)('Nothing stands in the file of %s that no step, template or script asks for', (environment) => {
  const askedFor = [
    'appPackage/manifest.json',
    'infra/aad.manifest.json',
    'infra/azure.parameters.json',
    'infra/azure.bicep',
    ymlOf[environment],
  ];
  const text = [...askedFor, 'scripts/settleSettings.mjs'].map(read).join('\n');
  // The toolkit's own: which environment it is, and the tenant in which it made the app.
  const toolkits = ['TEAMSFX_ENV', 'TEAMS_APP_TENANT_ID'];
  const idle = [...valuesOf(environment).keys()].filter((name) => !toolkits.includes(name) && !new RegExp(`\\b${name}\\b`).test(text));
  expect(idle).toEqual([]);
});

test('Everything that the server on a desk may be told by the environment file, it is told', () => {
  const told = read('teamsapp.local.yml');
  const kaselo = [...valuesOf('local').keys()].filter((name) => name.startsWith('KASELO_'));
  expect(kaselo.filter((name) => !told.includes(`${name}: \${{${name}}}`))).toEqual([]);
});

test('A secret goes to a file that git does not take, and to no other', () => {
  const { provision } = project('teamsapp.local.yml');
  const written = provision.flatMap(({ writeToEnvironmentFile }) => Object.entries(writeToEnvironmentFile));
  const secrets = written.filter(([output]) => /secret|password/i.test(output));
  // By this beginning of its name the toolkit knows to write it, encrypted, into the user's own file.
  expect(secrets).toEqual([['clientSecret', 'SECRET_BOT_PASSWORD']]);
  expect(
    project('teamsapp.yml')
      .provision.flatMap(({ writeToEnvironmentFile }) => Object.values(writeToEnvironmentFile))
      .filter((name) => name.startsWith('SECRET_')),
  ).toEqual([]);
  for (const path of [...environments.map((environment) => `env/.env.${environment}.user`), '.local/teams.env']) {
    expect(execFileSync('git', ['check-ignore', path], { cwd: root, encoding: 'utf8' }).trim()).toBe(path);
  }
});
