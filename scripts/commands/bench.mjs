import { inRoot } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';

/**
 * The speed figures: the bot's against a bare bot in the same run, the overview's from Azurite, and what the tab's first load weighs.
 * `-- day` lives two days of a network instead, and counts what they cost.
 */
export const command = async (given) => {
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'main', 'local', 'bench', 'tab']);
  return runNode([...serverFlags, inRoot('bot', 'dist', 'bench.cjs'), ...given], {
    // The exporter's own statistics would go to Microsoft.
    env: { APPLICATION_INSIGHTS_NO_STATSBEAT: 'true' },
  });
};
