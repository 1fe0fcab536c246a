import { renameSync, rmSync } from 'node:fs';
import { packTab } from './packTab.mjs';
import { inRoot, scriptOf } from './paths.mjs';
import { mustRunNode } from './processes.mjs';

/** Built beside the old one and put in its place at once, so that a server that is running never serves half a tab. */
export const buildTab = async () => {
  const place = inRoot('tab', 'dist');
  const [coming, going] = [`${place}.new`, `${place}.old`];
  await mustRunNode([scriptOf('vite'), 'build', '--outDir', coming, '--emptyOutDir', '--manifest', '--logLevel', 'warn'], {
    cwd: inRoot('tab'),
  });
  packTab(coming);
  rmSync(going, { recursive: true, force: true });
  try {
    renameSync(place, going);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(coming, place);
  rmSync(going, { recursive: true, force: true });
};
