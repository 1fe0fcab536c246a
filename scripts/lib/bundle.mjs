import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { inRoot, root } from './paths.mjs';
import { Stop } from './say.mjs';

/** One file with everything in it but Node: it starts fast and needs no installation where it runs. The content stands beside it. */
export const bundle = async (entry, outfile) => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    loader: { '.yaml': 'text' },
    // restify's logger asks for it and does without; it is built natively and not among our packages.
    external: ['dtrace-provider'],
    sourcemap: 'linked',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  }).catch(() => {
    throw new Stop(`${entry} could not be bundled: the reason stands above.`);
  });
  if (['main.cjs', 'backup.cjs', 'check.cjs'].includes(basename(outfile))) refuseLocal(Object.keys(metafile.inputs));
  cpSync(inRoot('bot', 'content'), inRoot('bot', 'dist', 'content'), { recursive: true });
};

/** Nothing of the desk may be where anybody could reach it: no settable clock, no sign-in as somebody else. */
const refuseLocal = (inputs) => {
  const local = inputs.filter((path) => /^bot\/src\/local(\.ts$|\/)/.test(path));
  if (local.length > 0) throw new Stop(`The production bundle must not hold what is for the desk only: ${local.join(', ')}.`);
};
