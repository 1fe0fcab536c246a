import { inRoot } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';

/** Everything on this machine, in the foreground, until somebody stops it. */
export const command = async (args) => {
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'local', 'tab']);
  const ownGroup = process.platform !== 'win32';
  return runNode([...serverFlags, inRoot('bot', 'dist', 'local.cjs'), ...args], { detached: ownGroup });
};
