import type { Page } from 'playwright-core';
import { startDesk, type TestDesk } from './support/desk';

/** The day before the webinar. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk('2021-04-13T08:55:00+03:00');
});
afterAll(() => desk.stop());

const goTo = async (page: Page, path: string) => {
  await page.evaluate((address) => history.pushState(null, '', address), `/tab/${path}`);
  await page.waitForLoadState('networkidle');
};
const pressed = (page: Page, name: string) => page.getByRole('button', { name }).getAttribute('aria-pressed');

test('A guest on a phone asks to be reminded, stops everything, and takes the stop back', async () => {
  const event = 'calendar/2021-04-28-hyvat-kaytannot';
  const page = await desk.open('vaino', event, { width: 360 });
  await page.getByRole('button', { name: 'Tuntia ennen' }).click();
  await page.getByText('Muistutan sinua yksityisesti tuntia ennen.').waitFor();
  await page.waitForLoadState('networkidle');

  await goTo(page, 'settings');
  await page.getByRole('button', { name: 'Lopeta kaikki' }).click();
  await page.getByText(/^En lähetä sinulle enää mitään yksityisesti/).waitFor();
  await goTo(page, event);
  await page.getByText('Viesti tulee yksityisesti sinulle.').waitFor();
  expect(await pressed(page, 'Tuntia ennen')).toBe('false');

  await page.getByRole('button', { name: 'Kumoa' }).click();
  await page.getByText('Muutos kumottu.').waitFor();
  await page.getByText('Muistutan sinua yksityisesti tuntia ennen.').waitFor();
  expect(await pressed(page, 'Tuntia ennen')).toBe('true');
}, 60_000);

test('A member chooses once to be reminded of what they come to, and the next event’s page says so', async () => {
  const page = await desk.open('eino', 'settings', { width: 1280 });
  await page.getByRole('button', { name: 'Muokkaa: Yksityiset viestit' }).press('Enter');
  await page.getByRole('switch', { name: 'Muistuta minua tapahtumista, joihin olen tulossa' }).press('Space');
  await page.getByRole('switch', { name: 'Muistuta tuntia ennen' }).press('Space');
  await page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await page.getByText('Asetuksesi on tallennettu.').waitFor();
  await goTo(page, 'calendar/2021-04-14-kaselo-webinaari');
  await page.getByRole('button', { name: 'Osallistun', exact: true }).press('Enter');
  await page.getByText('Muistutan sinua yksityisesti tuntia ennen.').waitFor();
}, 60_000);
