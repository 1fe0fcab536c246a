import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { entraSignIn } from '../../../bot/src/edges/http/signIn';
import { registrationOf } from '../../../bot/src/edges/http/signInRoute';
import { tenantId } from '../../../bot/src/local/people';
import { member } from '../../../bot/test/connector/inventedTeam';
import { beginStory, type Story, stranger, useStorage } from '../../../bot/test/stories/app';
import { chromiumPath, flags } from './support/desk';
import { clientId, type FakeMicrosoft, fakeMicrosoft } from './support/microsoft';

const webinar = 'calendar/2021-04-14-kaselo-webinaari?month=2021-04';
const guest = member('sylvi');

/** The product as in production but for its storage, and Microsoft's pages played by the test: nothing leaves this machine. */
describe('A link from an e-mail, in a browser outside Teams', () => {
  const storage = useStorage();
  let browser: Browser;
  let story: Story;
  let microsoft: FakeMicrosoft;
  let context: BrowserContext;

  beforeAll(async () => {
    // Microsoft's page is not on this machine in earnest; the browser would not let a page of another network into this one.
    const args = [...flags, '--disable-features=LocalNetworkAccessChecks'];
    browser = await chromium.launch({ executablePath: chromiumPath(), args });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    microsoft = await fakeMicrosoft();
    const signIn = { tenantId, audiences: [clientId] };
    story = await beginStory({
      storage: storage(),
      now: '2021-04-13T08:55',
      door: {
        authenticate: entraSignIn(signIn, microsoft.keys),
        registration: registrationOf(signIn, clientId),
        tabFolder: join(__dirname, '..', '..', 'dist'),
      },
    });
    await story.install();
    context = await browser.newContext({ locale: 'fi', viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await context.close();
    await story.end();
  });

  const open = async (page: string, person = guest): Promise<Page> => {
    await microsoft.standIn(context, person);
    const opened = await context.newPage();
    await opened.goto(`${story.url()}/tab/${page}`);
    return opened;
  };
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const choose = (page: Page, name = guest.name) => page.getByRole('link', { name }).click();

  test('sends a guest to sign in and brings them to the very page, where the server knows them', async () => {
    const page = await open(webinar);
    await choose(page);
    await page.getByText('Yhteistyöllä kohti kestävää tulevaisuutta').first().waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/tab/${webinar}`);
    expect(microsoft.asked).toEqual(['authorize', 'token by authorization_code']);

    await page.reload();
    await page.getByText('Yhteistyöllä kohti kestävää tulevaisuutta').first().waitFor();
    expect(microsoft.asked).toHaveLength(2);
    expect(await page.evaluate(() => Object.keys(window.localStorage).filter((key) => key.includes('token')))).toEqual([]);
  });

  test('tells whoever goes back without signing in what to do, and does not send them again by itself', async () => {
    const page = await open('priorities');
    await choose(page, 'Cancel');
    await heading(page, 'Kirjautuminen jäi kesken');
    expect(new URL(page.url()).pathname).toBe('/tab/priorities');
    await page.getByRole('button', { name: 'Kirjaudu uudelleen' }).click();
    await choose(page);
    await heading(page, 'Painopisteet');
  });

  test('lets whoever steps back from Microsoft’s page out of the circle', async () => {
    const page = await open('indicators');
    await page.getByRole('link', { name: guest.name }).waitFor();
    await page.goBack();
    await heading(page, /jäi kesken|Kirjaudu sisään/);
    await page.getByRole('button', { name: 'Kirjaudu uudelleen' }).click();
    await choose(page);
    await heading(page, 'Mittarit');
  });

  test('signs out of Microsoft too, and asks which account the next time', async () => {
    const page = await open('');
    await choose(page);
    await heading(page, 'Tilannekuva');
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await page.getByRole('link', { name: 'Go on' }).click();
    await heading(page, 'Olet kirjautunut ulos');
    expect(microsoft.asked.at(-1)).toBe('logout');
    await page.reload();
    await heading(page, 'Olet kirjautunut ulos');
    await page.getByRole('button', { name: 'Kirjaudu' }).click();
    await choose(page);
    await heading(page, 'Tilannekuva');
  });

  test('renews a token that runs out without a word, and asks to sign in anew when Microsoft has forgotten', async () => {
    microsoft.lasting(200);
    const page = await open('');
    await choose(page);
    await heading(page, 'Tilannekuva');
    await page.getByRole('link', { name: 'Mittarit', exact: true }).click();
    await heading(page, 'Mittarit');
    expect(microsoft.asked).toContain('token by refresh_token');
    microsoft.forget();
    await page.getByRole('link', { name: 'Verkosto', exact: true }).click();
    await heading(page, 'Kirjautumisesi vanheni');
    await page.getByRole('button', { name: 'Kirjaudu uudelleen' }).click();
    await choose(page);
    await heading(page, 'Verkosto');
  });

  test('lets a person of the tenant in no further who is not in the channel, but lets them sign out', async () => {
    const page = await open('', stranger);
    await choose(page, stranger.name);
    await page.getByRole('alert').first().waitFor();
    expect((await story.ask('/api/me')).status).toBe(401);
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await page.getByRole('link', { name: 'Go on' }).click();
    await heading(page, 'Olet kirjautunut ulos');
  });
});
