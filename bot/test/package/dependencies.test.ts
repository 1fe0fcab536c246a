import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';

const root = join(__dirname, '..', '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      integrity: v.optional(v.string()),
      link: v.optional(v.boolean(), false),
      dev: v.optional(v.boolean(), false),
    }),
  ),
});
const ByHand = v.record(v.string(), v.object({ licence: v.string(), file: v.string(), says: v.string() }));

const { packages } = v.parse(Lock, JSON.parse(read('package-lock.json')));
const byHand = v.parse(ByHand, JSON.parse(read('scripts', 'lib', 'licencesByHand.json')));

/** Everything that was fetched; the two workspaces are ours. */
const fetched = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
const inProduction = fetched.filter(([, { dev }]) => !dev);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which a public body may run and hand on the whole without asking anybody. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Zlib'],
  // Of a file that is changed the source must be given: we change none.
  'MPL-2.0',
  // Python's own, for a reader of arguments that was carried over from it.
  ...['Python-2.0', 'PSF-2.0'],
  // For data and pictures.
  ...['CC-BY-3.0', 'CC-BY-4.0'],
]);

/** Of several licences joined by OR one must be allowed, of those joined by AND all. */
const isAllowed = (expression: string): boolean => {
  const plain = expression.replaceAll(/[()]/g, '').trim();
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  return plain.split(' AND ').every((licence) => allowed.has(licence.trim()));
};

test('Every package in the product has a licence that a public body may use', () => {
  expect(inProduction.length).toBeGreaterThan(200);
  const refused = inProduction.flatMap(([path, { license }]) => {
    const licence = license ?? byHand[nameOf(path)]?.licence;
    return licence !== undefined && isAllowed(licence) ? [] : [`${path}: ${licence}`];
  });
  expect(refused).toEqual([]);
});

test('A licence that was read by hand still stands in the package’s own file, and the package tells none itself', () => {
  for (const [name, { file, says }] of Object.entries(byHand)) {
    expect([name, read('node_modules', name, file)]).toEqual([name, expect.stringContaining(says)]);
    expect([name, packages[`node_modules/${name}`]?.license]).toEqual([name, undefined]);
  }
});

test('What is not allowed is seen: a licence that asks for more, and none at all', () => {
  expect(['MIT', '(AFL-2.1 OR BSD-3-Clause)', '(ISC AND CC-BY-3.0)', '(MIT OR GPL-3.0)'].map(isAllowed)).toEqual([true, true, true, true]);
  expect(['GPL-3.0', 'AGPL-3.0-only', '(MIT AND GPL-3.0)', 'SEE LICENSE IN LICENSE', 'UNLICENSED', ''].map(isAllowed)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test('Nothing is fetched without its hash in the lock file, and nothing from an address of its own', () => {
  expect(fetched.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/"resolved": "(?!bot"|tab")/);
});

const Sbom = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.string(),
  metadata: v.looseObject({ component: v.looseObject({ name: v.literal('kaselo') }) }),
  components: v.array(
    v.looseObject({
      name: v.string(),
      version: v.string(),
      purl: v.pipe(v.string(), v.startsWith('pkg:npm/')),
      licenses: v.pipe(v.array(v.looseObject({})), v.minLength(1)),
      hashes: v.optional(v.array(v.looseObject({ alg: v.string(), content: v.string() })), []),
    }),
  ),
  dependencies: v.array(v.looseObject({ ref: v.string() })),
});

test('The build tells what the product is made of, and the same lock file always gives the same list', () => {
  const script = pathToFileURL(join(root, 'scripts', 'lib', 'sbom.mjs')).href;
  const tell = () =>
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `import { sbom } from '${script}'; process.stdout.write(JSON.stringify(sbom()))`],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
  const told = tell();
  const { components } = v.parse(Sbom, JSON.parse(told));
  // Our own two workspaces are fetched from nowhere.
  const unhashed = components.filter(({ hashes }) => hashes.length === 0);
  expect(unhashed.map(({ name }) => name).toSorted()).toEqual(['bot', 'tab']);
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['botbuilder', 'restify', 'react', 'jose', 'valibot', '@azure/data-tables']));
  for (const tool of ['jest', 'azurite', 'typescript', 'vite']) expect(names).not.toContain(tool);
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const { dependencies } = v.parse(v.object({ dependencies: v.record(v.string(), v.string()) }), JSON.parse(read('bot', 'package.json')));
  for (const [name, version] of Object.entries(dependencies)) expect(listed).toContain(`${name}@${version}`);
  expect(tell()).toBe(told);
});
