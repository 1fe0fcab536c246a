import type { Page } from 'playwright-core';
import { violationsOf } from './support/axe';
import { pictureOf, startDesk, type TestDesk, type Theme } from './support/desk';
import { everyForm, everyView, type ViewName } from './support/everyView';
import { connectPlayground, type PlaygroundClient } from './support/playgroundClient';
import { liveTheSpring } from './support/spring';
import { beginVisit } from './support/visit';

/** With KASELO_PICTURES the pictures of docs/views.md are made on the way. */
const pictured = process.env.KASELO_PICTURES !== undefined;
const onPhone: readonly ViewName[] = ['overview', 'priorities', 'calendar-list', 'event', 'follow-ups', 'round', 'network'];

/** The day after the webinar: reminders have been sent and some have answered. */
describe('Everybody can use the tab', () => {
  let desk: TestDesk;
  let teams: PlaygroundClient;

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00', 'on');
    teams = await connectPlayground(desk.playgroundUrl ?? '');
    await liveTheSpring(desk, teams);
  });
  afterAll(async () => {
    teams.close();
    await desk.stop();
  });

  const aboutOf = ({ theme }: { readonly theme: Theme }) => (theme === 'light' ? 'everything' : 'colours');
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
    async (look) => {
      const { page, goTo } = await beginVisit(desk, 'aino', look);
      const found: string[] = [];
      for (const [name, path] of Object.entries(everyView)) {
        await goTo(path);
        found.push(...(await violationsOf(page, aboutOf(look))).map((violation) => `${name}: ${violation}`));
        if (pictured && look.width === 1440) await pictureAt(page, 1280, `${name}-${look.theme}`, look.theme === 'light');
        if (pictured && look.width === 320 && look.theme === 'light' && onPhone.some((one) => one === name))
          await pictureAt(page, 390, `${name}-phone`, false);
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
    120_000,
  );

  test.each(looks)(
    'axe finds nothing on any drawer, dialog or form at $width px in the $theme theme',
    async (look) => {
      const { page, goTo, settled } = await beginVisit(desk, 'aino', look);
      const found: string[] = [];
      for (const [name, [path, ...presses]] of Object.entries(everyForm)) {
        await goTo(path);
        for (const press of presses) {
          await page
            .getByRole('button', { name: press, exact: typeof press === 'string' })
            .first()
            .click();
          await settled();
        }
        found.push(...(await violationsOf(page, aboutOf(look))).map((violation) => `${name}: ${violation}`));
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
    120_000,
  );

  test.each([
    ['on a tablet', { width: 768 }],
    ['enlarged four times on a laptop', { width: 320, height: 256 }],
  ])('the overview and the priorities can be used %s', async (_, { height, ...look }: { width: number; height?: number }) => {
    const { page, goTo } = await beginVisit(desk, 'aino', look);
    if (height !== undefined) await page.setViewportSize({ width: look.width, height });
    for (const view of ['overview', 'priorities'] as const) {
      await goTo(everyView[view]);
      expect(await violationsOf(page)).toEqual([]);
      const last = page.getByRole('main').getByRole('link').last();
      await last.focus();
      expect(await last.evaluate((link) => link.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    }
    await page.context().close();
  });

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

/** A view as it looks in the documentation. */
async function pictureAt(page: Page, width: number, name: string, whole: boolean): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 844 });
  await pictureOf(page, `views/${name}`, whole);
  if (before !== null) await page.setViewportSize(before);
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
