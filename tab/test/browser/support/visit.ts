import type { Page } from 'playwright-core';
import type { Look, TestDesk } from './desk';

export type Visit = {
  readonly page: Page;
  /** Moves within the tab, as its links do: what is known already is not asked for again before it is shown. */
  readonly goTo: (path: string) => Promise<void>;
  /** Waits until nothing has been on its way for a moment. */
  readonly settled: () => Promise<void>;
};

const quiet = 120;
const patience = 20_000;

/** One person who looks at one page after another, in one browser. */
export const beginVisit = async (desk: TestDesk, person: string, look: Look): Promise<Visit> => {
  const page = await desk.open(person, '', look);
  const onTheirWay = new Set<object>();
  let last = Date.now();
  const noted = (change: () => void) => {
    change();
    last = Date.now();
  };
  page.on('request', (request) => noted(() => onTheirWay.add(request)));
  page.on('requestfinished', (request) => noted(() => onTheirWay.delete(request)));
  page.on('requestfailed', (request) => noted(() => onTheirWay.delete(request)));
  const settled = async () => {
    for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(40)) {
      if (onTheirWay.size === 0 && Date.now() - last >= quiet) return;
    }
    throw new Error('Something is still on its way');
  };
  const base = new URL('/tab/', desk.server.url).pathname;
  const goTo = async (path: string) => {
    // By way of a page without forms, so that whatever was open is closed.
    for (const step of ['terms', path]) await page.evaluate((address) => history.pushState(null, '', address), `${base}${step}`);
    await settled();
    await page.locator('main h1').waitFor();
  };
  return { page, goTo, settled };
};
