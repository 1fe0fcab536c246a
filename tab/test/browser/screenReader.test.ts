import type { Page } from 'playwright-core';
import { startDesk, type TestDesk } from './support/desk';

/** A counsellor who hears the tab, the day after the webinar. What is compared is the browser's accessibility tree, in its order. */
describe('A whole visit by screen reader', () => {
  let desk: TestDesk;
  let page: Page;
  const next = 'Kaakkois-Suomen ELO-verkosto, Ohjaustaverkossa.fi-esittely';

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00');
    await desk.server.moveClock('2021-04-15T10:00:00+03:00');
    page = await desk.open('sylvi', '', { width: 1280 });
  });
  afterAll(() => desk.stop());

  test('the page says in whose network one is, which view it is, and what is in it, in the order in which it is seen', async () => {
    expect(await page.title()).toBe('Tilannekuva – KASELO');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fi');
    expect(await heard(page, /^(banner|navigation|main|contentinfo|region|heading)/)).toEqual([
      'banner',
      'navigation "Näkymät"',
      'main',
      'region "Mistä organisaatiosta olet?"',
      'heading "Tilannekuva" [level=1]',
      'region "Seuraavaksi"',
      'heading "Seuraavaksi" [level=2]',
      `heading "${next}" [level=3]`,
      expect.stringMatching(/^region "Odottaa sinua/),
      expect.stringMatching(/^heading "Odottaa sinua.*\[level=2\]$/),
      'region "Viimeksi kirjattu"',
      'heading "Viimeksi kirjattu" [level=2]',
      expect.stringMatching(/^region "Painopisteet/),
      expect.stringMatching(/^heading "Painopisteet.*\[level=2\]$/),
      ...Array.from({ length: 5 }, () => expect.stringMatching(/^heading .*\[level=3\]$/)),
      expect.stringMatching(/^region "Mittarit/),
      expect.stringMatching(/^heading "Mittarit.*\[level=2\]$/),
      'contentinfo',
      'navigation "Tietoa palvelusta"',
    ]);
  });

  test('every link and button says by itself where it leads or what it does', async () => {
    const named = await heard(page, /^(link|button|combobox)/);
    expect(named.filter((line) => !line.includes('"'))).toEqual([]);
    expect(named).toContain(`link "Lisää kalenteriin: ${next}"`);
    expect(named.some((line) => /^link "Vastaa: Yhteistyöllä/.test(line))).toBe(true);
    expect(await page.getByRole('group', { name: `Pääsetkö mukaan: ${next}` }).count()).toBe(1);
  });

  test('saying that one comes is told at once, and the button says that it is pressed', async () => {
    const yes = page.getByRole('button', { name: 'Osallistun', exact: true });
    await yes.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Osallistut.' }).waitFor({ state: 'attached' });
    expect(await heard(page, /^button "Osallistun"/)).toEqual(['button "Osallistun" [pressed]']);
    expect(await yes.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('a move to another view is told by its heading, which has the focus, and by the document’s name', async () => {
    await page.getByRole('navigation', { name: 'Näkymät' }).getByRole('link', { name: 'Seuranta' }).press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Seuranta' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe('Seuranta – KASELO');
    expect(await heard(page, /^link "Seuranta"/)).toEqual([expect.stringContaining('link "Seuranta"')]);
    expect(await page.getByRole('link', { name: 'Seuranta', exact: true }).getAttribute('aria-current')).toBe('page');
  });

  test('the survey is a form whose every field has its question as its name, and a mistake is told where it is', async () => {
    await page.goto(`${desk.server.url}/tab/follow-ups/2021-04-14-kaselo-webinaari?as=sylvi&language=fi`);
    await page.getByRole('button', { name: 'Lähetä' }).waitFor();
    const fields = await heard(page.getByRole('main'), /^(textbox|combobox|radio|checkbox)/);
    expect(fields.filter((line) => !line.includes('"'))).toEqual([]);
    for (const name of ['Minkä organisaation puolesta vastaat?', 'Mitä jäi käteen?', 'Hyvä käytäntö, jonka muut voivat ottaa käyttöön'])
      expect(fields.some((line) => line.includes(name))).toBe(true);
    await page.getByRole('button', { name: 'Lähetä' }).press('Enter');
    const focused = await page.evaluate(() => {
      const field = document.activeElement;
      const why = document.getElementById(field?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
      return [field?.getAttribute('aria-invalid'), why?.textContent];
    });
    expect(focused).toEqual(['true', 'Valitse organisaatio, niin vastauksesi tallentuu sen nimellä.']);
  });

  test('whoever goes back while a form is open hears the page that they come to', async () => {
    const secretary = await desk.open('aino', '', { width: 1280 });
    await secretary.getByRole('link', { name: 'Kalenteri', exact: true }).click();
    await secretary.getByRole('button', { name: 'Uusi tapahtuma' }).click();
    await secretary.getByRole('dialog', { name: 'Uusi tapahtuma' }).getByRole('textbox').first().waitFor();
    await secretary.goBack();
    await secretary.getByRole('heading', { level: 1, name: 'Tilannekuva' }).waitFor();
    await secretary.waitForTimeout(500);
    await secretary.getByRole('link', { name: 'Kalenteri', exact: true }).press('Enter');
    await secretary.getByRole('button', { name: 'Uusi tapahtuma' }).press('Enter');
    const again = secretary.getByRole('dialog', { name: 'Uusi tapahtuma' });
    await again.getByRole('textbox').first().waitFor();
    await secretary.keyboard.press('Escape');
    await again.waitFor({ state: 'detached' });
    await secretary.getByRole('heading', { level: 1, name: 'Kalenteri' }).waitFor();
  });
});

/** What is heard of a page or a part of it, in its order: roles with their names. */
async function heard(part: Page | ReturnType<Page['locator']>, roles: RegExp): Promise<readonly string[]> {
  const tree = await ('title' in part ? part.locator('body') : part).ariaSnapshot();
  return tree
    .split('\n')
    .map((line) => nameIn(line.replace(/^\s*- /, '')))
    .filter((line) => roles.test(line));
}

/** A line that has a colon in its name is quoted as a whole. */
function nameIn(line: string): string {
  return line.startsWith("'") ? line.replace(/^'(.*)'(:.*)?$/, '$1') : line.replace(/:( .*)?$/, '');
}
