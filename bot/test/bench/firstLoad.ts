import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Figure } from './figures';

const tab = join(__dirname, '..', '..', 'tab', 'dist');
const Manifest = v.record(v.string(), v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }));
type Manifest = v.InferOutput<typeof Manifest>;

/** Where the first look begins: the page, and the view that it shows. */
const entries = ['index.html', 'src/overview/OverviewView.tsx'];
/** What is loaded besides inside Teams. */
const insideTeams = 'src/teams/teamsClient.ts';
const mostKilobytes = 165;

/** How much script a browser fetches before it shows the overview, gzipped. */
export const weighFirstLoad = (): Figure => {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(tab, '.vite', 'manifest.json'), 'utf8')));
  const bytes = weightOf(filesOf([...entries, insideTeams], manifest));
  const alone = weightOf(filesOf(entries, manifest));
  return {
    what: 'script of the first load inside Teams, gzipped',
    measured: `${(bytes / 1000).toFixed(1)} kB (${(alone / 1000).toFixed(1)} in a browser)`,
    target: `at most ${mostKilobytes} kB`,
    reached: bytes <= mostKilobytes * 1000,
  };
};

const weightOf = (files: ReadonlySet<string>) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(tab, file))).length, 0);

function filesOf(keys: readonly string[], manifest: Manifest, seen = new Set<string>()): ReadonlySet<string> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    filesOf(chunk.imports, manifest, seen);
  }
  return new Set([...seen].filter((file) => file.endsWith('.js')));
}
