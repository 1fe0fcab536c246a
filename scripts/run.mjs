import { install } from './lib/install.mjs';
import { inform, Stop } from './lib/say.mjs';

/**
 * Runs with whatever Node the machine has and with nothing installed: so only Node's own modules until `install` is through.
 * `npm start` says `{ node() { exec ... }; false; } || node ...`: npm puts a shell in between, and a signal sent to npm alone would end the
 * shell or be kept by it; by exec the shell is gone. What is given after `--` npm adds at the very end, so that the last command must be
 * the one that runs. Windows knows no such braces, and goes on to the second half by itself.
 */
const commands = {
  local: () => import('./commands/local.mjs'),
  test: () => import('./commands/test.mjs'),
  validate: () => import('./commands/validate.mjs'),
  bench: () => import('./commands/bench.mjs'),
  soak: () => import('./commands/soak.mjs'),
  build: () => import('./commands/build.mjs'),
  release: () => import('./commands/release.mjs'),
  backup: () => import('./commands/backup.mjs'),
  restore: () => import('./commands/restore.mjs'),
  indicators: () => import('./commands/indicators.mjs'),
};

const [name = '', ...rest] = process.argv.slice(2);
try {
  if (!Object.hasOwn(commands, name)) throw new Stop(`Usage: node scripts/run.mjs <${Object.keys(commands).join('|')}>`);
  await install();
  const { command } = await commands[name]();
  process.exitCode = await command(rest.filter((argument) => argument !== '--'));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  if (error.message) inform(error.message);
  process.exitCode = error.exitCode;
}
