import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const Findings = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the theme. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it stands, with its drawer if one is open, and whether the page scrolls sideways.
 * Names, order and structure are the same in every theme: where they have been looked at, the colours are what is left.
 */
export const violationsOf = async (page: Page, about: 'everything' | 'colours' = 'everything'): Promise<readonly string[]> => {
  const rules = about === 'everything' ? all : colours;
  await page.evaluate(`window.axe === undefined && ${axe}`);
  const raw: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  const found = v.parse(Findings, raw).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  return wide > seen ? [...found, `scrolls sideways (${wide} > ${seen})`] : found;
};
