import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { filledIn, provisioned, read } from './environment';
import { openZip } from './openZip';

const root = join(__dirname, '..', '..', '..');
const script = (name: string) => pathToFileURL(join(root, 'scripts', 'lib', name)).href;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaselo-release-'));
  layOut('first', provisioned('prod'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lays a release out from what the tests have built, as `npm run release` does from its own build. */
const layOut = (name: string, env: Readonly<Record<string, string>>) => {
  const program = `
    import { layOutDeployable } from '${script('deployable.mjs')}';
    import { layOutRelease } from '${script('release.mjs')}';
    if (process.argv[2] === 'first') layOutDeployable(process.argv[1] + '/built');
    layOutRelease(process.argv[1] + '/' + process.argv[2], 'prod', process.argv[1] + '/built');`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program, folder, name], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
  });
};

const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(read('package.json')));
const path = (rest: string, name = 'first') => join(folder, name, `kaselo-${version}-${rest}`);

test('The server fits into one zip of less than 15 MB, with nothing in it to install, and all in it that it needs', async () => {
  const zip = readFileSync(path('server.zip'));
  expect(zip.length).toBeLessThan(15_000_000);
  const names = [...(await openZip(zip)).keys()];
  expect(names).toEqual(
    expect.arrayContaining([
      'bot/dist/main.cjs',
      'bot/dist/backup.cjs',
      'bot/dist/content/kaselo.yaml',
      'tab/dist/index.html',
      'sbom.cdx.json',
    ]),
  );
  expect(names.filter((name) => /node_modules|\.env|local\.cjs|bench|\.test\.|\.\.|\\|^\//.test(name))).toEqual([]);
});

test('What an administrator uploads is the manifest filled in, its two pictures and its two other languages, and opens again as they were', async () => {
  const files = await openZip(readFileSync(path('teams-app.zip')));
  expect([...files.keys()].sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png', 'sv.json']);
  for (const name of ['manifest.json', 'sv.json', 'en.json'])
    expect(files.get(name)?.toString()).toBe(filledIn(`appPackage/${name}`, 'prod'));
  for (const name of ['color.png', 'outline.png']) expect(files.get(name)).toEqual(readFileSync(join(root, 'appPackage', name)));
});

test('Where nothing has been provisioned yet, the package says by its name that it is not filled in', async () => {
  layOut('bare', {});
  const files = await openZip(readFileSync(path('teams-app.unfilled.zip', 'bare')));
  expect(files.get('manifest.json')?.toString()).toBe(
    read('appPackage/manifest.json').replaceAll(
      /\$\{\{(APP_NAME_SUFFIX|DEVELOPER_NAME)\}\}/g,
      (_, name: string) => provisioned('prod')[name] ?? '',
    ),
  );
}, 60_000);

test('The same code makes the same release again, to the byte, and its sums say so', () => {
  layOut('again', provisioned('prod'));
  const sums = readFileSync(join(folder, 'first', 'SHA256SUMS'), 'utf8');
  expect(readFileSync(join(folder, 'again', 'SHA256SUMS'), 'utf8')).toBe(sums);
  const lines = sums
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(lines).toHaveLength(3);
  for (const [sum, name = ''] of lines)
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, 'first', name)))
        .digest('hex'),
    ).toBe(sum);
}, 60_000);

test('Teams is told the version that the product has', () => {
  expect(JSON.parse(read('appPackage/manifest.json'))).toMatchObject({ version });
});
