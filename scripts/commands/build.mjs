import { inRoot } from '../lib/paths.mjs';
import { runNode } from '../lib/processes.mjs';

/** The production build, from nothing: what is deployed stands in dist/ afterwards. */
export const command = () => runNode([inRoot('scripts', 'build.mjs'), 'main', 'backup', 'local', 'tab', 'deployable']);
