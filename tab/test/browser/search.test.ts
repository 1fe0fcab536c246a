import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { pictureOf, startDesk, type TestDesk, type Theme } from './support/desk';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const Findings = v.array(v.string());

describe('Anybody finds anything in the network', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00');
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
    'at $width px in the $theme theme, over a view and on a page of its own',
    async ({ width, theme }) => {
      const page = await desk.open('aino', '', { width, theme });
      await page.getByRole('button', { name: 'Hae verkostosta' }).click();
      await page.getByRole('searchbox').fill('ohjaajien koulutus');
      await page.getByRole('link', { name: 'Opinto-ohjaajien täydennyskoulutus' }).first().waitFor();
      await pictureOf(page, `search-${width}-${theme}`);
      expect(await troubleOf(page)).toEqual([]);

      await page.getByRole('searchbox').fill('ohjaus avaruudessa');
      await page.getByRole('heading', { name: 'Lähimpänä sitä' }).waitFor();
      await pictureOf(page, `search-nearest-${width}-${theme}`);
      expect(await troubleOf(page)).toEqual([]);

      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Haku' }).waitFor();
      await page.getByRole('searchbox').fill('webinaarissa');
      await page.getByRole('heading', { name: 'Tapahtumat' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Tapahtumat' }).waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('webinaarissa');
      await pictureOf(page, `search-page-${width}-${theme}`);
      expect(await troubleOf(page)).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  test('by keyboard alone: a slash, a word, an arrow and Enter lead to an event, and Escape back to where one was', async () => {
    const page = await desk.open('sylvi', '', { width: 1280 });
    const door = page.getByRole('button', { name: 'Hae verkostosta' });
    await door.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('yritysrahoitus');
    await page
      .getByRole('link', { name: /^Yritysrahoitus-webinaari/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await door.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('yritysrahoitus');
    await page
      .getByRole('link', { name: /^Yritysrahoitus-webinaari/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(title).toContain('Yritysrahoitus');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tab\/(calendar|priorities)\//);
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);
});

/** What axe finds, and whether anything scrolls sideways. */
async function troubleOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const raw: unknown = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))",
  );
  const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return [...v.parse(Findings, raw), ...((wide ?? 0) > (seen ?? 0) ? [`scrolls sideways (${wide} > ${seen})`] : [])];
}
