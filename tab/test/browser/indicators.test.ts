import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { pictureOf, startDesk, type TestDesk, type Theme } from './support/desk';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const Findings = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));
const Item = v.looseObject({ version: v.string(), value: v.looseObject({ series: v.tuple([v.looseObject({})]) }) });

let desk: TestDesk;
let token: string;
const ask = async (path: string, method: 'GET' | 'PUT', body?: object): Promise<unknown> => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${desk.server.url}/api/${path}`, { method, headers, body: body && JSON.stringify(body) });
  expect(response.status).toBe(200);
  return response.json();
};
const write = (values: readonly object[]) =>
  ask('indicators/mittari-korkea-aste/values', 'PUT', { series: 'osuus', source: 'Keksityt luvut', values });

/** Tertiary education with invented earlier years: a gap, a year of which nothing is known, a correction, and a target. */
beforeAll(async () => {
  desk = await startDesk('2026-06-19T09:00:00+03:00');
  token = await desk.server.signIn('aino');
  const figures = {
    kymenlaakso: [24.9, 25.4, null, 26.3, 27.6],
    'etela-karjala': [26, 26.7, 27.4, 28.1, 29.3],
    'whole-country': [31.8, 32.2, 32.7, 33.2, 34],
  };
  const years = ['2019', '2020', '2021', '2022', '2024'];
  const values = Object.entries(figures).flatMap(([region, each]) =>
    each.map((value, at) => ({ region, period: years[at], value, ...(value === null ? { symbol: '..' } : {}) })),
  );
  await write(values);
  await write([{ region: 'kymenlaakso', period: '2022', value: 26.8, note: 'Korjattu laskuvirhe.' }]);
  const { value, version } = v.parse(Item, await ask('items/indicator/mittari-korkea-aste', 'GET'));
  const [series] = value.series;
  await ask('changes', 'PUT', {
    edits: [
      {
        kind: 'indicator',
        id: 'mittari-korkea-aste',
        base: version,
        value: { ...value, series: [{ ...series, target: { value: 36, year: 2027 }, baseline: '2020' }] },
      },
    ],
  });
}, 120_000);
afterAll(() => desk.stop());

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
  );
  return v.parse(Findings, found).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

const looks = [1280, 320].flatMap((width) => (['light', 'dark', 'contrast'] as const).map((theme) => ({ width, theme })));

test.each<{ width: number; theme: Theme }>(looks)(
  'An indicator’s page and the small multiples can be read at $width px in the $theme theme',
  async ({ width, theme }) => {
    for (const [name, path] of Object.entries({
      one: 'indicators/mittari-korkea-aste',
      several: 'indicators/mittari-toinen-aste',
      all: 'indicators',
    })) {
      const page = await desk.open('aino', path, { width, theme });
      await pictureOf(page, `indicators-${name}-${width}-${theme}`);
      expect(await violationsOf(page)).toEqual([]);
      const [wide, seen] = await page.evaluate(() => [
        document.querySelector('main')?.scrollWidth,
        document.querySelector('main')?.clientWidth,
      ]);
      expect([name, wide]).toEqual([name, seen]);
      await page.context().close();
    }
  },
  120_000,
);

test.each<{ width: number; theme: Theme }>([
  { width: 1280, theme: 'light' },
  { width: 320, theme: 'contrast' },
])(
  'The secretariat’s forms can be read at $width px in the $theme theme',
  async ({ width, theme }) => {
    for (const [name, button] of Object.entries({ values: 'Kirjaa lukuja', edit: 'Muokkaa mittaria' })) {
      const page = await desk.open('aino', 'indicators/mittari-korkea-aste', { width, theme });
      await page.getByRole('button', { name: button }).press('Enter');
      const drawer = page.getByRole('dialog');
      await drawer.waitFor();
      if (name === 'values') {
        await drawer.getByText('Useita kerralla').click();
        await drawer.getByRole('textbox', { name: /^Liitä tähän/ }).fill('Vuosi\tKymenlaakso\n2018\t24,1\n2022\t26,9\n2023\tsovitaan');
        await drawer.getByText('Rivi 4: ”sovitaan” ei ole luku.').waitFor();
      }
      await pictureOf(page, `indicators-form-${name}-${width}-${theme}`);
      expect(await violationsOf(page)).toEqual([]);
      await page.context().close();
    }
  },
  60_000,
);

test('A reader without a mouse goes from point to point and hears each one’s value, correction and source', async () => {
  const page = await desk.open('eino', 'indicators/mittari-korkea-aste', { width: 1280 });
  const points = page.getByRole('listbox').getByRole('option');
  expect(await points.count()).toBe(18);
  for (let presses = 0; presses < 40 && !(await focused(page)).startsWith('Kymenlaakso 2025'); presses++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Kymenlaakso 2025: 28,2\u00a0%');
  const seen = new Set<string>();
  for (const key of ['Home', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    await page.keyboard.press('Home');
    for (let step = 0; step < 6; step++) {
      seen.add(await focused(page));
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Home');
  }
  expect(seen.size).toBe(18);
  expect([...seen]).toContain('Kymenlaakso 2022: 26,8\u00a0%, tarkistettu 19.6.2026, ennen 26,3\u00a0%');
  expect([...seen]).toContain('Kymenlaakso 2021: tietoa ei ole saatu tai se on liian epävarma');
}, 60_000);

test('Who points near a value sees it, and where a line would be drawn over a gap there is none', async () => {
  const page = await desk.open('eino', 'indicators/mittari-korkea-aste', { width: 1280 });
  const point = page.getByRole('option', { name: /^Kymenlaakso 2022/ });
  const box = await point.boundingBox();
  if (box === null) throw new Error('The point is drawn');
  await page.mouse.move(box.x + box.width / 2 + 6, box.y + box.height / 2 + 4);
  await page.getByText('Tarkistettu 19.6.2026, ennen 26,3').waitFor();
  await page.getByText('Korjattu laskuvirhe.').waitFor();
  await pictureOf(page, 'indicators-pointed');
}, 60_000);

test('The figures leave as a picture in light colours, whatever the theme, and as a file', async () => {
  const page = await desk.open('eino', 'indicators/mittari-korkea-aste', { width: 1280, theme: 'dark' });
  const download = async (name: RegExp) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).first().click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const svg = await download(/^Lataa SVG/);
  expect(svg.name).toBe('korkea-asteen-tutkinto-osuus-15-vuotta-täyttäneistä.svg');
  expect(svg.content.toString()).toContain('Lähde: Tilastokeskus, väestön koulutusrakenne (12bs)');
  expect(svg.content.toString()).not.toContain('var(--');
  const png = await download(/^Lataa kuvana/);
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.length).toBeGreaterThan(10_000);
  const csv = await download(/^Lataa CSV/);
  expect(csv.content.toString()).toContain('2021;Kymenlaakso;..;');
}, 60_000);

test('In the system’s own colours and on paper everything is still there', async () => {
  const page = await desk.open('eino', 'indicators/mittari-korkea-aste', { width: 1280, theme: 'dark' });
  await page.emulateMedia({ forcedColors: 'active' });
  await pictureOf(page, 'indicators-forced');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await pictureOf(page, 'indicators-print-one');
  expect(await page.getByRole('button', { name: /^Lataa/ }).count()).toBe(0);
  const all = await desk.open('eino', 'indicators', { width: 794, theme: 'dark' });
  await all.emulateMedia({ media: 'print' });
  await pictureOf(all, 'indicators-print-all');
}, 60_000);
