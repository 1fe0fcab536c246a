import { withStorage } from '../lib/deskStorage.mjs';
import { inRoot } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';
import { Stop } from '../lib/say.mjs';

/** Puts a copy back: into an empty account, or with --into-used into one that has rows, of which none is touched. */
export const command = async (args) => {
  const folder = args.find((argument) => !argument.startsWith('--'));
  if (folder === undefined) throw new Stop('Usage: npm run restore -- <folder> [--into-used]');
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'backup']);
  const flags = args.filter((argument) => argument.startsWith('--'));
  return withStorage((env) => runNode([...serverFlags, inRoot('bot', 'dist', 'backup.cjs'), 'restore', folder, ...flags], { env }));
};
