import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import * as v from 'valibot';
import { Language } from '../../../bot/src/kit/languages';
import { data } from '../../../bot/test/cards/everyCardsNetwork';
import { gallery } from '../../../bot/test/cards/gallery';
import { galleryPage } from '../../../bot/test/cards/galleryPage';
import { withLongestTexts } from '../../../bot/test/cards/longest';
import { cardPage } from './support/cardPage';
import { chromiumPath, flags, pictureOf, pictureOfPart } from './support/desk';
import type { HostTheme } from './support/hostConfig';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const Findings = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));
const Faults = v.array(v.string());

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
});
afterAll(() => browser.close());

const show = async (html: string, width: number, scale = 1): Promise<Page> => {
  const page = await (
    await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: scale, reducedMotion: 'reduce' })
  ).newPage();
  await page.setContent(html, { waitUntil: 'load' });
  return page;
};

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)");
  return v.parse(Findings, found).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
};

/** What stands wider than its card: a phone would cut it off. */
const wideIn = async (page: Page): Promise<string[]> => {
  const wide: unknown = await page.evaluate(() =>
    [...document.querySelectorAll('section')].filter((section) => section.scrollWidth > section.clientWidth).map(({ id }) => id),
  );
  return v.parse(Faults, wide);
};

const looks = [
  { device: 'phone', width: 360, theme: 'light' },
  { device: 'phone', width: 360, theme: 'dark' },
  { device: 'desktop', width: 640, theme: 'light' },
  { device: 'desktop', width: 640, theme: 'dark' },
] as const satisfies readonly { device: string; width: number; theme: HostTheme }[];

/** Those that one picture of a phone has room for. */
const onThePhone = ['reminder-day', 'follow-up', 'thanks', 'event', 'action', 'update-form'];

describe('Everybody can read the cards', () => {
  test.each(looks)(
    'The renderer and axe find nothing in any card on a $device in the $theme theme, and nothing is cut off',
    async ({ device, width, theme }) => {
      const cards = await gallery(data, 'fi');
      const page = await show(cardPage(cards, theme, 'fi'), width);
      expect(v.parse(Faults, await page.evaluate('window.faults'))).toEqual([]);
      expect(await page.locator('section').count()).toBe(cards.length);
      expect(await wideIn(page)).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
      if (device === 'desktop' && theme === 'light') {
        for (const { name } of cards) await pictureOfPart(page.locator(`section#${name}`), `cards-${name}`);
        await writeGalleryPage();
      }
      if (device === 'phone') {
        const few = await show(
          cardPage(
            cards.filter(({ name }) => onThePhone.includes(name)),
            theme,
            'fi',
          ),
          width,
        );
        await pictureOf(few, `cards-phone-${theme}`);
        await few.context().close();
      }
      await page.context().close();
    },
  );

  test.each(Language.options)('So it is in %s, also where everything is as long as it may be', async (language) => {
    for (const content of [data, withLongestTexts(data)]) {
      const page = await show(cardPage(await gallery(content, language), 'light', language), 360);
      expect(v.parse(Faults, await page.evaluate('window.faults'))).toEqual([]);
      expect(await wideIn(page)).toEqual([]);
      await page.context().close();
    }
  });

  test('A card that the schema does not allow would be noticed', async () => {
    const faulty = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: 'x', weight: 'heavy' }, { type: 'Marquee' }],
      actions: [],
    };
    const page = await show(cardPage([{ name: 'faulty', card: faulty }], 'light', 'fi'), 360);
    expect(v.parse(Faults, await page.evaluate('window.faults'))).toHaveLength(2);
    await page.context().close();
  });
});

/** Beside the pictures, where they are made anew for the documents. */
async function writeGalleryPage(): Promise<void> {
  const pictures = process.env.KASELO_PICTURES;
  if (pictures === undefined) return;
  const root = join(__dirname, '..', '..', '..');
  await writeFile(resolve(root, pictures, '..', 'cards.md'), galleryPage(await gallery(data, 'fi')));
}
