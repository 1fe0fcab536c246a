import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot } from '../lib/paths.mjs';
import { layOutRelease } from '../lib/release.mjs';
import { inform } from '../lib/say.mjs';
import { command as build } from './build.mjs';

/** Builds from nothing and lays out what a release hands out: `-- --env dev` for another environment than prod, `--to` for another place. */
export const command = async (given) => {
  const { values } = parseArgs({ args: given, options: { env: { type: 'string', default: 'prod' }, to: { type: 'string' } } });
  const exitCode = await build();
  if (exitCode !== 0) return exitCode;
  const folder = values.to === undefined ? inRoot('release') : resolve(values.to);
  for (const name of layOutRelease(folder, values.env)) inform(`${folder}/${name}`);
  return 0;
};
