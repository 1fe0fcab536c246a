import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './markdown';

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const deploy = read('docs', 'deploy.md');
const bicep = ['azure.bicep', ...readdirSync(join(root, 'infra', 'modules')).map((name) => join('modules', name))]
  .map((path) => read('infra', path))
  .join('\n');

/** Azure's own; every subscription knows it. */
const alwaysThere = ['Microsoft.Authorization', 'Microsoft.Resources'];

/** The roles that the templates give, by the ids that Azure gave them. */
const roles: Readonly<Record<string, string>> = {
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3': 'Storage Table Data Contributor',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': 'Storage Blob Data Contributor',
};

test.each(['.env.dev', '.env.prod'])('Whoever deploys is told of every value of %s that is filled in by hand', (file) => {
  const [byHand = ''] = read('env', file).split('# Filled in by provisioning.');
  const names = [...byHand.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  const known = ['TEAMSFX_ENV', 'APP_NAME_SUFFIX'];
  expect(names.length).toBeGreaterThan(known.length);
  expect(names.filter((name) => !known.includes(name) && !deploy.includes(`\`${name}\``))).toEqual([]);
});

test('Whoever deploys is told of every provider that the templates need', () => {
  const needed = [...bicep.matchAll(/'(Microsoft\.[A-Za-z]+)\/[A-Za-z/]+@/g)].map(([, provider]) => provider ?? '');
  expect(needed).toContain('Microsoft.Web');
  const missing = needed.filter((provider) => !alwaysThere.includes(provider) && !deploy.includes(`\`${provider}\``));
  expect([...new Set(missing)]).toEqual([]);
});

test('Whoever deploys is told of every role that the templates give', () => {
  const given = [...bicep.matchAll(/'([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'/g)].map(([, id]) => id ?? '');
  expect(given.length).toBeGreaterThan(0);
  expect(given.map((id) => roles[id] ?? id).filter((role) => !deploy.includes(role))).toEqual([]);
});

test('Of consent for a team nothing is asked for, as whoever deploys is told', () => {
  expect(deploy).toContain('**none is asked for.**');
  expect(read('appPackage', 'manifest.json')).not.toContain('"authorization"');
  expect(JSON.parse(read('infra', 'aad.manifest.json'))).toMatchObject({ requiredResourceAccess: [] });
});
