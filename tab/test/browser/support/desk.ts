import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { silentLog } from '../../../../bot/src/kit/log';
import { startAzurite } from '../../../../bot/src/local/azurite';
import { type ServerProcess, startServer } from '../../../../bot/test/harness/serverProcess';

export type Theme = 'light' | 'dark' | 'contrast';
export type Look = { readonly width: number; readonly theme?: Theme; readonly language?: 'fi' | 'sv' | 'en' };

export type TestDesk = {
  readonly server: ServerProcess;
  readonly playgroundUrl: string | undefined;
  /** Opens a page of the tab as one of the invented people, in a browser that knows nothing of earlier. */
  readonly open: (person: string, path: string, look: Look) => Promise<Page>;
  readonly stop: () => Promise<void>;
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The whole product on this machine, as `npm start` gives it, and a browser to look at it. */
export const startDesk = async (now: string, playground: 'on' | 'off' = 'off'): Promise<TestDesk> => {
  const azurite = await startAzurite({ log: silentLog });
  const server = await startServer({ storage: azurite.connectionString, now, env: { KASELO_PLAYGROUND: playground } });
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  return {
    server,
    playgroundUrl: playground === 'on' ? await sayingOf(server, /Playground\s+(http:\S+)/) : undefined,
    open: async (person, path, { width, theme = 'light', language = 'fi' }) => {
      const options: BrowserContextOptions = {
        viewport: { width, height: 900 },
        locale: language,
        reducedMotion: 'reduce',
        timezoneId: 'America/Los_Angeles',
      };
      const page = await (await browser.newContext(options)).newPage();
      const query = new URLSearchParams({ as: person, theme, language });
      const url = new URL(path, `${server.url}/tab/`);
      for (const [name, value] of query) url.searchParams.set(name, value);
      await page.goto(url.toString());
      await page.locator('main h1').waitFor();
      await page.waitForLoadState('networkidle');
      return page;
    },
    stop: async () => {
      await browser.close();
      await server.stop();
      await azurite.stop();
    },
  };
};

/** Pictures for the README and the guides, made anew by each run of the tests. */
export const pictureOf = async (page: Page, name: string): Promise<void> => {
  const folder = join(__dirname, '..', '..', '..', '..', 'test-results', 'pictures');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
};

const chromiumPath = () =>
  [process.env.KASELO_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));

async function sayingOf(server: ServerProcess, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const found = pattern.exec(server.said())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server never said it:\n${server.said()}`);
}
