import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { inform, Stop } from './say.mjs';

const mark = inRoot('node_modules', '.kaselo-install');

/**
 * Installs what the lock file says, when that has not been done since it last changed. Not by `npm ci`: that refuses a lock file
 * that lacks the binaries of some platform, and npm leaves out those that it could not find. `--no-save` keeps the file as it is.
 */
export const install = async () => {
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8').trim() === wanted) return;
  inform('Installing packages; the first time this takes a minute or two.');
  const exitCode = await npm(['install', ...options, ...(isForThisPlatform(lock) ? [] : ['--no-package-lock'])]);
  if (exitCode !== 0) throw new Stop('The packages could not be installed: npm says why above.', exitCode);
  writeFileSync(mark, `${wanted}\n`);
};

/** No package needs its install script here, and one that cannot compile or download must not stop anybody. */
const options = ['--no-save', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/** A lock file without this platform's compiler would have npm install none: then the versions in the package files decide. */
const isForThisPlatform = (lock) => lock.includes(`node_modules/@swc/core-${process.platform}-${process.arch}`);

const npm = (args) => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
};
