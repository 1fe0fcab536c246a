import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deskFolder, withStorage } from '../lib/deskStorage.mjs';
import { inRoot } from '../lib/paths.mjs';
import { mustRunNode, runNode, serverFlags } from '../lib/processes.mjs';

/** Copies all tables into a folder; without one named, into a new one beside the desk's data, or goes on with the last that was broken off. */
export const command = async (args) => {
  const [folder = latestUnfinished() ?? join(copies(), new Date().toISOString().replaceAll(/[:.]/g, '-'))] = args.filter(isFolder);
  await mustRunNode([inRoot('scripts', 'build.mjs'), '--if-stale', 'backup']);
  return withStorage((env) =>
    runNode([...serverFlags, inRoot('bot', 'dist', 'backup.cjs'), 'backup', folder, ...args.filter(isFlag)], { env }),
  );
};

const isFlag = (argument) => argument.startsWith('--');
const isFolder = (argument) => !isFlag(argument);
const copies = () => join(deskFolder(), 'backups');

const latestUnfinished = () => {
  const names = existsSync(copies()) ? readdirSync(copies()).sort().reverse() : [];
  return names.map((name) => join(copies(), name)).find((folder) => existsSync(join(folder, 'cursor.json')));
};
