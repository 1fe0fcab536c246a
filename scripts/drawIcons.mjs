import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findOrInstallChromium } from './lib/chromium.mjs';
import { inRoot } from './lib/paths.mjs';

/** Draws the app's two icons anew: `node scripts/drawIcons.mjs`. A K made of five that are joined, as the network is. */
const petrol = '#14718b';
const quiet = '#a9dbe6';

const joined = (stroke, radius, first) => `
  <g stroke="#fff" stroke-width="${stroke}" stroke-linecap="round">
    <path d="M66 52V140M66 96L128 52M66 96L128 140" fill="none"/>
  </g>
  <g fill="#fff">
    <circle cx="66" cy="52" r="${radius}"/><circle cx="66" cy="140" r="${radius}"/><circle cx="66" cy="96" r="${radius}"/>
    <circle cx="128" cy="140" r="${radius}"/><circle cx="128" cy="52" r="${radius}" fill="${first}"/>
  </g>`;

const icons = [
  { file: 'color.png', size: 192, box: '0 0 192 192', drawing: `<rect width="192" height="192" fill="${petrol}"/>${joined(9, 15, quiet)}` },
  { file: 'outline.png', size: 32, box: '36 36 120 120', drawing: joined(9, 14, '#fff') },
];

const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: ['--no-sandbox', '--disable-gpu'] });
for (const { file, size, box, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">${drawing}</svg>`,
  );
  writeFileSync(inRoot('appPackage', file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
