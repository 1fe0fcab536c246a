import { findOrInstallChromium } from '../lib/chromium.mjs';
import { inRoot, scriptOf } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';

/** All tests, or those that jest's own arguments choose. */
export const command = async (jestArguments) => {
  const chromium = await findOrInstallChromium();
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'main', 'backup', 'local', 'check', 'tab']);
  return runNode([...serverFlags, scriptOf('jest'), ...jestArguments], { env: { KASELO_CHROMIUM: chromium } });
};
