import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { silentLog } from '../../../../bot/src/kit/log';
import { startAzurite } from '../../../../bot/src/local/azurite';
import { type ServerProcess, type Start, startServer } from '../../../../bot/test/harness/serverProcess';

export type Theme = 'light' | 'dark' | 'contrast';
export type Look = { readonly width: number; readonly theme?: Theme; readonly language?: 'fi' | 'sv' | 'en' };

export type TestDesk = {
  readonly server: ServerProcess;
  readonly playgroundUrl: string | undefined;
  /** Opens the channel in the Playground, where one sees what a person sees. */
  readonly openChannel: () => Promise<Page>;
  /** Opens a page of the tab as one of the invented people, in a browser that knows nothing of earlier. */
  readonly open: (person: string, path: string, look: Look) => Promise<Page>;
  readonly stop: () => Promise<void>;
};

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The whole product on this machine, as `npm start` gives it, and a browser to look at it. */
export const startDesk = async (now: string, playground: 'on' | 'off' = 'off', env: Start['env'] = {}): Promise<TestDesk> => {
  const azurite = await startAzurite({ log: silentLog });
  const server = await startServer({ storage: azurite.connectionString, now, env: { KASELO_PLAYGROUND: playground, ...env } });
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  const playgroundUrl = playground === 'on' ? await sayingOf(server, /Playground\s+(http:\S+)/) : undefined;
  return {
    server,
    playgroundUrl,
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
    openChannel: async () => {
      const page = await (await browser.newContext({ viewport: { width: 1400, height: 1400 } })).newPage();
      await page.goto(playgroundUrl ?? server.url);
      await page.getByText('Tapahtumat ja seuranta').first().click();
      return page;
    },
    stop: async () => {
      await browser.close();
      await server.stop();
      await azurite.stop();
    },
  };
};

const root = join(__dirname, '..', '..', '..', '..');

/** Where the pictures of a run go: `KASELO_PICTURES=docs/images` makes those of the README anew. */
const pictureFolder = async (): Promise<string> => {
  const folder = resolve(root, process.env.KASELO_PICTURES ?? join('test-results', 'pictures'));
  await mkdir(folder, { recursive: true });
  return folder;
};

/** The whole page, or only what one sees without scrolling. */
export const pictureOf = async (page: Page, name: string, fullPage = true): Promise<void> => {
  await page.screenshot({ path: join(await pictureFolder(), `${name}.png`), fullPage, animations: 'disabled' });
};

export const pictureOfPart = async (part: Locator, name: string): Promise<void> => {
  await part.screenshot({ path: join(await pictureFolder(), `${name}.png`), animations: 'disabled' });
};

export const chromiumPath = () =>
  [process.env.KASELO_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));

async function sayingOf(server: ServerProcess, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const found = pattern.exec(server.said())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server never said it:\n${server.said()}`);
}
