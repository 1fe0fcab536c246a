import { inRoot } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';

/** `check` asks the public statistics for each configured series and tells, without writing, what it would bring or why it cannot. */
export const command = async (args) => {
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'check']);
  return runNode([...serverFlags, inRoot('bot', 'dist', 'check.cjs'), ...args]);
};
