import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { sbom } from './sbom.mjs';
import { weigh } from './weigh.mjs';

/** dist/, or another place: all that the web application in Azure needs, standing as it does here, and nothing else. */
export const layOutDeployable = (place = inRoot('dist')) => {
  weigh();
  rmSync(place, { recursive: true, force: true });
  for (const part of [
    'bot/dist/main.cjs',
    'bot/dist/main.cjs.map',
    'bot/dist/backup.cjs',
    'bot/dist/backup.cjs.map',
    'bot/dist/content',
    'tab/dist',
  ]) {
    cpSync(inRoot(part), join(place, part), { recursive: true });
  }
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'sbom.cdx.json'), `${JSON.stringify(sbom(), null, 2)}\n`);
  const { name, version, license } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  writeFileSync(join(place, 'package.json'), `${JSON.stringify({ name, version, private: true, license }, null, 2)}\n`);
};
