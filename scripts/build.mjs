import { bundle } from './lib/bundle.mjs';
import { layOutDeployable } from './lib/deployable.mjs';
import { isFresh, markFresh } from './lib/fresh.mjs';
import { inRoot } from './lib/paths.mjs';
import { inform, Stop } from './lib/say.mjs';
import { buildTab } from './lib/tabBuild.mjs';
import { weigh } from './lib/weigh.mjs';

/** Runs on the project's own Node, with packages installed; `--if-stale` leaves out what has not changed since it was built. */
const server = ['bot/src', 'bot/content', 'bot/package.json', 'package-lock.json', 'scripts'];
const parts = {
  main: { sources: server, makes: 'bot/dist/main.cjs', build: () => bundle('bot/src/main.ts', 'bot/dist/main.cjs') },
  local: { sources: server, makes: 'bot/dist/local.cjs', build: () => bundle('bot/src/local.ts', 'bot/dist/local.cjs') },
  backup: { sources: server, makes: 'bot/dist/backup.cjs', build: () => bundle('bot/src/backup.ts', 'bot/dist/backup.cjs') },
  check: { sources: server, makes: 'bot/dist/check.cjs', build: () => bundle('bot/src/check.ts', 'bot/dist/check.cjs') },
  bench: {
    sources: [...server, 'bot/test'],
    makes: 'bot/dist/bench.cjs',
    build: () => bundle('bot/test/bench/bench.ts', 'bot/dist/bench.cjs'),
  },
  tab: { sources: ['tab', 'bot/src', 'package-lock.json', 'scripts'], makes: 'tab/dist/index.html', build: buildTab },
  weigh: { sources: [], makes: '', build: weigh },
  deployable: { sources: [], makes: '', build: layOutDeployable },
};

const args = process.argv.slice(2);
const onlyStale = args.includes('--if-stale');
try {
  for (const name of args.filter((argument) => argument !== '--if-stale')) {
    const { sources, makes, build } = parts[name];
    if (onlyStale && isFresh(name, inRoot(makes), sources)) continue;
    const start = performance.now();
    await build();
    markFresh(name, sources);
    inform(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  if (error.message) inform(error.message);
  process.exitCode = error.exitCode;
}
