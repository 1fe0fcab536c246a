import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appPackage } from './appPackage.mjs';
import { inRoot } from './paths.mjs';
import { inform } from './say.mjs';
import { filesOf, zipOf } from './zip.mjs';

/** What a release hands out, made from what has been built: the server, the app's package, the list of components, the sums. */
export const layOutRelease = (folder, environment, built = inRoot('dist')) => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const named = (rest) => `kaselo-${version}-${rest}`;
  const { files, missing } = appPackage(environment);
  if (missing.length > 0)
    inform(`The app's package is not filled in for ${environment} yet, and cannot be uploaded: ${missing.join(', ')}.`);
  const outcome = {
    [named('server.zip')]: zipOf(filesOf(built)),
    [named(missing.length > 0 ? 'teams-app.unfilled.zip' : 'teams-app.zip')]: zipOf(files),
    [named('sbom.cdx.json')]: readFileSync(join(built, 'sbom.cdx.json')),
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(outcome)) writeFileSync(join(folder, name), bytes);
  const sums = Object.entries(outcome).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return Object.keys(outcome);
};
