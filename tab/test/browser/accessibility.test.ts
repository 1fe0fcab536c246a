import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { pictureOf, startDesk, type TestDesk, type Theme } from './support/desk';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const Findings = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));

const pages = {
  overview: '',
  priorities: 'priorities?priority=ohjauspalvelun-saatavuus',
  action: 'priorities/p1-toimenpide-uraohjaus-hyvat-kaytannot',
  month: 'calendar?month=2021-04',
  list: 'calendar?month=2021-04&view=list',
  year: 'calendar?month=2021-04&view=year',
  event: 'calendar/2021-04-28-hyvat-kaytannot',
  indicators: 'indicators',
  indicator: 'indicators/mittari-toinen-aste',
  followUps: 'follow-ups',
  round: 'follow-ups/2021-04-14-kaselo-webinaari',
  answers: 'follow-ups/answers?by=organisation',
  practices: 'follow-ups/practices',
  myAnswers: 'follow-ups/mine',
  questions: 'follow-ups/questions?kind=webinar',
  network: 'network',
  deliveries: 'deliveries',
  settings: 'settings',
  myData: 'settings/me',
  privacy: 'privacy',
  accessibility: 'accessibility',
};

/** The day after the webinar, with one answer given. */
describe('Everybody can use the tab', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00');
    await desk.server.moveClock('2021-04-15T10:00:00+03:00');
    const token = await desk.server.signIn('eino');
    const put = (path: string, body: object) =>
      fetch(`${desk.server.url}/api/${path}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await put('me/organisation', { organisation: 'kaakkois-suomen-te-toimisto' })).status).toBe(200);
    const content = {
      outcome: 'Ohjaamme asiakkaat suoraan Ohjaamon verkkovastaanotolle.',
      goodPractice: 'Verkkovastaanotto',
      usefulness: 4,
    };
    expect((await put('follow-ups/2021-04-14-kaselo-webinaari/answer', content)).status).toBe(200);
  });
  afterAll(() => desk.stop());

  const looks = [
    { width: 1440, theme: 'light' },
    { width: 1440, theme: 'dark' },
    { width: 1440, theme: 'contrast' },
    { width: 320, theme: 'light' },
    { width: 320, theme: 'dark' },
    { width: 320, theme: 'contrast' },
  ] as const satisfies readonly { width: number; theme: Theme }[];

  test.each(looks)(
    'axe finds nothing on any view at $width px in the $theme theme, and nothing scrolls sideways',
    async ({ width, theme }) => {
      const found: string[] = [];
      for (const [name, path] of Object.entries(pages)) {
        const page = await desk.open('aino', path, { width, theme });
        found.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
        const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        if ((wide ?? 0) > (seen ?? 0)) found.push(`${name}: scrolls sideways (${wide} > ${seen})`);
        await pictureOf(page, `${name}-${width}-${theme}`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

  test('a counsellor without a mouse finds the open round, answers it and hears that it is saved', async () => {
    const page = await desk.open('sylvi', '', { width: 1280 });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/Siirry sisältöön/);
    await choose(page, 'ohjaamo-lappeenranta');
    await reach(page, /^Vastaa/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /päättyi/ }).waitFor();
    const outcome = page.getByRole('textbox').first();
    await reachElement(page, outcome);
    await page.keyboard.type('Sovimme yhteisen ohjaushetken.');
    await reach(page, /^Lähetä/);
    await page.keyboard.press('Enter');
    await page.getByText('Kiitos', { exact: false }).first().waitFor();
    await page.getByText('Sovimme yhteisen ohjaushetken.').first().waitFor();
  }, 120_000);

  test('the first look loads at most 165 kB of packed script', async () => {
    const page = await desk.open('aino', '', { width: 1280 });
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap((entry) => (entry.name.endsWith('.js') ? [entry.name] : [])),
    );
    let bytes = 0;
    for (const script of scripts) {
      const response = await fetch(script, { headers: { 'accept-encoding': 'gzip' } });
      bytes += Number(response.headers.get('content-length'));
    }
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(165_000);
  });
});

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const raw: unknown = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))",
  );
  return v.parse(Findings, raw).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Goes on by Tab until what has the focus says so. */
async function reach(page: Page, says: RegExp): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (says.test((await focused(page)).trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing that says ${says} can be reached by keyboard`);
}

async function reachElement(page: Page, element: ReturnType<Page['locator']>): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It cannot be reached by keyboard');
}

/** Picks the organisation in the native list that has the focus next, as a keyboard does: by typing its name. */
async function choose(page: Page, organisation: string): Promise<void> {
  const list = page.locator(`select:has(option[value="${organisation}"])`).first();
  await reachElement(page, list);
  await page.keyboard.type('Ohjaamo Lap');
  expect(await list.inputValue()).toBe(organisation);
  await reach(page, /^Tallenna/);
  await page.keyboard.press('Enter');
  await list.waitFor({ state: 'detached' });
}
