import { parseArgs } from 'node:util';
import { inRoot, scriptOf } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';
import { inform } from '../lib/say.mjs';

/** What `npm test` does a minute of: each part with the tests that hold it, and how much of it makes an hour or more. */
const parts = [
  { name: 'A million strange activities and requests', tests: 'bot/test/trust/fuzz', env: { KASELO_FUZZ_RUNS: '1000000' } },
  { name: 'A hundred thousand rows copied and put back', tests: 'bot/test/stories/backup.test', env: { KASELO_COPY_ROWS: '100000' } },
  {
    name: 'A year of twenty networks with faults and restarts',
    tests: 'bot/test/soak/year',
    env: { KASELO_SOAK_NETWORKS: '20', KASELO_SOAK_WEEKS: '52' },
  },
];

/**
 * Hours, on a small machine. Each part prints its seed; `npm run soak -- --seed …` does the same again. A word chooses the parts whose
 * names hold it; with `--minutes` the year is lived again and again, each time with the next seed, until they are over.
 */
export const command = async (given) => {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { seed: { type: 'string' }, minutes: { type: 'string' } },
  });
  const [chosen = ''] = positionals;
  const asked = {
    ...(values.seed === undefined ? {} : { KASELO_SEED: values.seed }),
    ...(values.minutes === undefined ? {} : { KASELO_SOAK_MINUTES: values.minutes }),
  };
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'main', 'local', 'tab']);
  for (const { name, tests, env } of parts.filter((part) => part.name.toLowerCase().includes(chosen.toLowerCase()))) {
    inform(`\n=== ${name}`);
    const exitCode = await runNode([...serverFlags, scriptOf('jest'), tests, '--selectProjects', 'bot', '-w', '1'], {
      env: { ...env, ...asked },
    });
    if (exitCode !== 0) return exitCode;
  }
  return 0;
};
