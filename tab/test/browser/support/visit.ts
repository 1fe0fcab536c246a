import type { Page } from 'playwright-core';
import type { Look, TestDesk } from './desk';

export type Visit = {
  readonly page: Page;
  /** Opens an address anew; the browser keeps the scripts that it has. */
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
  const { width: _, ...said } = look;
  const goTo = async (path: string) => {
    const url = new URL(path, `${desk.server.url}/tab/`);
    for (const [name, value] of Object.entries({ as: person, theme: 'light', language: 'fi', ...said })) url.searchParams.set(name, value);
    onTheirWay.clear();
    await page.goto(url.toString());
    await page.locator('main h1').waitFor();
    await settled();
  };
  return { page, goTo, settled };
};
