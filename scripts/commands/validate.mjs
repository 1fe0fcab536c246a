import { existsSync } from 'node:fs';
import { inRoot, scriptOf } from '../lib/paths.mjs';
import { mustRunNode } from '../lib/processes.mjs';
import { Stop } from '../lib/say.mjs';
import { step } from '../lib/steps.mjs';
import { command as build } from './build.mjs';
import { command as test } from './test.mjs';

const code = ['bot/src', 'bot/test', 'tab/src', 'tab/test'].filter((folder) => existsSync(inRoot(folder)));

const checks = [
  [
    'format and lint',
    () =>
      mustRunNode([scriptOf('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`]),
  ],
  ['types of the bot', () => mustRunNode([scriptOf('typescript', 'tsc'), '-p', 'bot'])],
  ['types of the tab', () => mustRunNode([scriptOf('typescript', 'tsc'), '-p', 'tab'])],
  ['who imports whom', () => mustRunNode([scriptOf('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', ...code])],
  ['unused code', () => mustRunNode([scriptOf('knip')])],
];

/** What CI runs. `--without-tests` is for whoever has just run them. */
export const command = async (args) => {
  const tests = args.includes('--without-tests') ? [] : [['tests', () => succeed(test([]))]];
  for (const [name, work] of [...checks, ...tests, ['production build', () => succeed(build())]]) await step(name, work);
  return 0;
};

const succeed = async (exitCode) => {
  if ((await exitCode) !== 0) throw new Stop('', await exitCode);
};
