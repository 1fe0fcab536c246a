import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const root = join(__dirname, '..', '..', '..');
const Package = v.object({ scripts: v.object({ start: v.string() }) });

/** Says what it was given, and ends as a program that was asked to. */
const stand =
  "process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = Number(process.argv.at(-1) === 'badly') * 3;";

let house: string;
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'kaselo-start-'));
  const { scripts } = v.parse(Package, JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  await mkdir(join(house, 'scripts'));
  await writeFile(join(house, 'scripts', 'run.mjs'), stand);
  await writeFile(join(house, 'package.json'), JSON.stringify({ name: 'house', scripts: { start: scripts.start } }));
});
afterAll(() => rm(house, { recursive: true, force: true }));

const start = (...given: string[]) => promisify(execFile)('npm', ['start', '--silent', '--', ...given], { cwd: house });

test('What a developer gives to `npm start` reaches the server, and how that ends reaches the developer', async () => {
  expect((await start()).stdout).toBe('["local"]');
  expect((await start('--trace', 'two words')).stdout).toBe('["local","--trace","two words"]');
  await expect(start('badly')).rejects.toMatchObject({ code: 3, stdout: '["local","badly"]' });
});
