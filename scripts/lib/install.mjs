import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { inform, Stop } from './say.mjs';

const mark = inRoot('node_modules', '.kaselo-install');

/** Installs exactly what the lock file says, when that has not been done since it last changed. */
export const install = async () => {
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8').trim() === wanted) return;
  inform('Installing packages; the first time this takes a minute or two.');
  // No package needs its install script here, and one that cannot compile or download must not stop anybody.
  const exitCode = await npm([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (exitCode !== 0) throw new Stop('The packages could not be installed: npm says why above.', exitCode);
  writeFileSync(mark, `${wanted}\n`);
};

const npm = (args) => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
};
