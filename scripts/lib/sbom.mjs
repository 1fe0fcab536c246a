import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';

const asking = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', '--loglevel=error'];

/**
 * What the product is made of, as CycloneDX: every package that the lock file lets into production, with version, licence and hash.
 * Some of them never reach the bundles, since only what is imported does. The same lock file gives the same bytes.
 */
export const sbom = () => {
  const { serialNumber: _serial, metadata, ...told } = JSON.parse(npm(asking));
  const { name, version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const { timestamp: _timestamp, ...rest } = metadata;
  const components = told.components.filter(isShipped).map((component) => ({ ...component, licenses: licencesOf(component) }));
  const refs = new Set([rest.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const dependencies = told.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  return { ...told, metadata: { ...rest, component: { ...rest.component, name, version } }, components, dependencies };
};

/** By npm's own `--omit=dev` whatever a tool needs as well would be left out, React and jose with it. */
const isShipped = ({ scope }) => scope === 'required';

/** Some packages tell their licence in a file only; what stands there was read by a person. */
const byHand = JSON.parse(readFileSync(inRoot('scripts', 'lib', 'licencesByHand.json'), 'utf8'));

const licencesOf = ({ name, licenses }) => {
  const read = byHand[name]?.licence;
  return licenses?.length || read === undefined ? licenses : [{ license: { id: read } }];
};

const npm = (args) => {
  const script = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] };
  if (script?.endsWith('.js')) return execFileSync(process.execPath, [script, ...args], options);
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
};
