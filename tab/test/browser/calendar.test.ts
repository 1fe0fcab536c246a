import { startDesk, type TestDesk } from './support/desk';

/** The day before the spring's webinar. */
describe('The network plans by its calendar', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00');
  });
  afterAll(() => desk.stop());

  test('without a mouse one walks through the year, opens an event and comes back to its mark', async () => {
    const page = await desk.open('sylvi', 'calendar?month=2021-04&view=year', { width: 1280 });
    const inWheel = () =>
      page.evaluate(() => document.activeElement?.closest('nav svg') !== null && document.activeElement?.getAttribute('aria-label'));
    for (let steps = 0; steps < 60 && (await inWheel()) === false; steps++) await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    expect(await inWheel()).toMatch(/^to 9\.12\., KASELO-tuloswebinaari/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const name = await inWheel();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: String(name).replace(/^.*?, /, '') }).waitFor();
    await page.keyboard.press('Escape');
    expect(await inWheel()).toBe(name);
    await page.keyboard.press('Tab');
    expect(await inWheel()).toBe(false);
  }, 60_000);

  test('printed from a dark screen the month is dark on white, with every event and without what is only to be pressed', async () => {
    const page = await desk.open('aino', 'calendar?month=2021-02', { width: 1280, theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Tulostettu 13. huhtikuuta 2021').waitFor();
    expect(await page.getByText('Kalenteri, helmikuu 2021').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Tulosta' }).count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    const table = page.getByRole('table', { name: /helmikuu/ });
    const colours = await table.evaluate((element) => {
      const { backgroundColor } = getComputedStyle(element);
      return [backgroundColor, getComputedStyle(element.querySelector('td time') ?? element).color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(36, 36, 36)']);
  }, 60_000);

  test('what an organisation sees of the year survives a reload', async () => {
    const page = await desk.open('aino', 'calendar?month=2021-04&view=year&organisation=ohjaamo-kotka', { width: 1280 });
    const told = page.getByRole('status').filter({ hasText: /Suodattimet piilottavat \d+ tapahtumaa/ });
    const before = await told.textContent();
    await page.reload();
    await told.waitFor();
    expect(await told.textContent()).toBe(before);
    expect(await page.getByRole('combobox', { name: 'Organisaatio', exact: true }).inputValue()).toBe('ohjaamo-kotka');
    await page.getByRole('button', { name: 'Tyhjennä suodattimet' }).click();
    await told.waitFor({ state: 'detached' });
  }, 60_000);
});
