import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { Stop } from './say.mjs';
import { wordsFor } from './settings.mjs';

/** The toolkit's placeholders, such as ${{TAB_DOMAIN}}. */
const placeholder = /\$\{\{ *([A-Z0-9_]+) *\}\}/g;

/**
 * What goes into the app's package for an environment, as `atk package` would make it, and which values it still lacks. What the
 * environment of the process says goes before the file: so a workflow can give them without having the file filled in.
 */
export const appPackage = (environment) => {
  const given = valuesOf(environment);
  const values = { ...given, ...wordsFor(given) };
  const missing = new Set();
  const filledIn = (name) =>
    source(name).replaceAll(placeholder, (text, variable) => {
      if (values[variable] || variable === 'APP_NAME_SUFFIX') return values[variable] ?? '';
      missing.add(variable);
      return text;
    });
  const { icons, localizationInfo } = JSON.parse(source('manifest.json'));
  const texts = ['manifest.json', ...localizationInfo.additionalLanguages.map(({ file }) => file)];
  const pictures = Object.values(icons);
  const files = {
    ...Object.fromEntries(texts.map((name) => [name, Buffer.from(filledIn(name))])),
    ...Object.fromEntries(pictures.map((name) => [name, readFileSync(inRoot('appPackage', name))])),
  };
  return { files, missing: [...missing] };
};

const source = (name) => readFileSync(inRoot('appPackage', name), 'utf8');

const valuesOf = (environment) => {
  const path = inRoot('env', `.env.${environment}`);
  if (!existsSync(path)) throw new Stop(`There is no env/.env.${environment}.`);
  const lines = [...readFileSync(path, 'utf8').matchAll(/^([A-Z0-9_]+)=(.*)$/gm)];
  return Object.fromEntries(lines.map(([, name, written]) => [name, process.env[name] || written.trim()]));
};
