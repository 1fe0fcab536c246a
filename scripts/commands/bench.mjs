import { inRoot } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';

/** The speed figures: the bot's against a bare bot in the same run, the overview's from Azurite, and what the tab's first load weighs. */
export const command = async () => {
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'local', 'bench', 'tab']);
  return runNode([...serverFlags, inRoot('bot', 'dist', 'bench.cjs')]);
};
