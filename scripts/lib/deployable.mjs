import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { sbom } from './sbom.mjs';
import { weigh } from './weigh.mjs';

/** dist/: all that the web application in Azure needs, standing as it does here, and nothing else. */
export const layOutDeployable = () => {
  weigh();
  const place = inRoot('dist');
  rmSync(place, { recursive: true, force: true });
  for (const part of [
    'bot/dist/main.cjs',
    'bot/dist/main.cjs.map',
    'bot/dist/backup.cjs',
    'bot/dist/backup.cjs.map',
    'bot/dist/content',
    'tab/dist',
  ]) {
    cpSync(inRoot(part), inRoot('dist', part), { recursive: true });
  }
  mkdirSync(place, { recursive: true });
  writeFileSync(inRoot('dist', 'sbom.cdx.json'), `${JSON.stringify(sbom(), null, 2)}\n`);
  const { name, version, license } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  writeFileSync(inRoot('dist', 'package.json'), `${JSON.stringify({ name, version, private: true, license }, null, 2)}\n`);
};
