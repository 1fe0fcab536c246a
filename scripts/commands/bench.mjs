import { inRoot } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';

/** The speed figures: the server's against a bare bot in the same run, and what the tab's first load weighs. */
export const command = async (args) => {
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'bench', 'tab']);
  await mustRunNode([inRoot('scripts', 'build.mjs'), 'weigh']);
  return runNode([...serverFlags, inRoot('bot', 'dist', 'bench.cjs'), ...args]);
};
