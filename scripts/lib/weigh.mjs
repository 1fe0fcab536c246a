import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from './paths.mjs';
import { inform, Stop } from './say.mjs';

const mostKilobytes = 165;

/** What a browser must fetch of script before it shows the first view, gzipped; more than agreed is a failure. */
export const weigh = () => {
  const chunks = JSON.parse(readFileSync(inRoot('tab', 'dist', '.vite', 'manifest.json'), 'utf8'));
  const bytes = [...filesNeededBy('index.html', chunks)]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(inRoot('tab', 'dist', file))).length, 0);
  const weight = `The tab's first load is ${(bytes / 1000).toFixed(1)} kB of script, gzipped; at most ${mostKilobytes} kB is agreed.`;
  if (bytes > mostKilobytes * 1000) throw new Stop(weight);
  inform(weight);
};

const filesNeededBy = (key, chunks, seen = new Set()) => {
  const chunk = chunks[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesNeededBy(imported, chunks, seen);
  return seen;
};
