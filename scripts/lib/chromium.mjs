import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { inform, Stop } from './say.mjs';

/** Open Sans is what the pictures are set in; without any font at all a headless Chromium shows boxes. */
const debianPackages = ['chromium', 'fonts-open-sans', 'fonts-liberation'];

/** The path of a Chromium for the browser's tests; on a Debian machine where we may, one is installed. */
export const findOrInstallChromium = async () => {
  const path = findChromium() ?? (await installOnDebian());
  if (path) return path;
  throw new Stop(
    'The tests need a Chromium: install Chromium or Chrome (Debian: apt-get install chromium fonts-open-sans), or set KASELO_CHROMIUM to its path.',
  );
};

const findChromium = () => {
  const told = process.env.KASELO_CHROMIUM;
  if (!told) return candidates().find((path) => existsSync(path));
  if (existsSync(told)) return told;
  throw new Stop(`KASELO_CHROMIUM names ${told}, and there is nothing there.`);
};

const candidates = () => {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  if (process.platform === 'win32') {
    return programs.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  return ['/usr/bin/chromium', ...onPath, ...applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)];
};

const installOnDebian = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  inform('Installing a Chromium for the tests.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const exitCode = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], { env });
  return exitCode === 0 ? findChromium() : undefined;
};
