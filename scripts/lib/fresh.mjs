import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

const mark = (name) => inRoot('node_modules', '.cache', 'kaselo', `${name}.built`);

/** True where a part has been built from exactly the sources that are there now. */
export const isFresh = (name, made, sources) =>
  existsSync(made) && existsSync(mark(name)) && readFileSync(mark(name), 'utf8') === fingerprint(sources);

export const markFresh = (name, sources) => {
  mkdirSync(inRoot('node_modules', '.cache', 'kaselo'), { recursive: true });
  writeFileSync(mark(name), fingerprint(sources));
};

const fingerprint = (sources) => {
  const hash = createHash('sha256');
  for (const source of sources) for (const line of linesFor(inRoot(source))) hash.update(line);
  return hash.digest('hex');
};

const leftOut = /^(node_modules|dist.*|test)$|[.]test[.]tsx?$/;

const linesFor = (path) => {
  if (!existsSync(path)) return [];
  const stats = statSync(path);
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}\n`];
  return readdirSync(path)
    .filter((name) => !leftOut.test(name))
    .sort()
    .flatMap((name) => linesFor(join(path, name)));
};
