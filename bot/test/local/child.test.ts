import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { startChild } from '../../src/local/child';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaselo-child-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const start = async (code: string) => {
  const script = join(folder, 'program.cjs');
  await writeFile(script, code);
  return startChild({ name: 'The program', script, args: [], folder, stopSignal: 'SIGINT' });
};

/** Works until it is told to stop, and takes a moment to do so. */
const tidy = `
  const work = setInterval(() => {}, 1000);
  process.once('SIGINT', () => setTimeout(() => { clearInterval(work); console.log('all is put away'); }, 200));
  console.log('ready', process.pid);
`;

test('Whoever starts a program that ends at once is told what it said last', async () => {
  const child = await start("console.error('the disk is full'); process.exit(3);");
  await expect(child.says(/ready/, 20_000)).rejects.toThrow(/The program ended \(3\): the disk is full/);
});

test('Whoever waits for a program that says nothing is not kept waiting for ever', async () => {
  const child = await start(tidy.replace('ready', 'thinking'));
  await child.says(/thinking/, 20_000);
  await expect(child.says(/ready/, 50)).rejects.toThrow('The program is not ready');
  await child.stop();
});

test('A program that is stopped finishes what it is doing first', async () => {
  const child = await start(tidy);
  await child.says(/ready/, 20_000);
  await child.stop();
  expect(await child.ended).toContain('all is put away');
});

test('When the desk is killed, what it started ends by itself', async () => {
  const program = join(folder, 'program.cjs');
  await writeFile(program, tidy);
  const [desk, pid] = await deskThatStarts(program);
  desk.kill('SIGKILL');
  await once(desk, 'exit');
  for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) await new Promise((later) => setTimeout(later, 50));
  expect(isRunning(pid)).toBe(false);
});

const deskThatStarts = async (program: string) => {
  const outfile = join(folder, 'desk.cjs');
  const contents = `
    import { startChild } from './child';
    const child = startChild({ name: 'program', script: ${JSON.stringify(program)}, args: [], folder: '.', stopSignal: 'SIGINT' });
    child.says(/ready (\\d+)/, 20000).then((found) => console.log(found[1]));
  `;
  const resolveDir = resolve(__dirname, '../../src/local');
  await build({ stdin: { contents, resolveDir, loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', outfile });
  const desk = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(desk.stdout, 'data');
  return [desk, Number(String(printed))] as const;
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
