import { startDesk, type TestDesk } from './support/desk';

/** The day before the webinar. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk('2021-04-13T08:55:00+03:00');
});
afterAll(() => desk.stop());

test('A new guest finds the next webinar by keyboard and says that she comes; the secretariat sees who comes', async () => {
  const page = await desk.open('sylvi', '', { width: 1440 });
  const title = 'Yhteistyöllä kohti kestävää tulevaisuutta';
  await page.getByRole('link', { name: title }).first().press('Enter');
  const yes = page.getByRole('button', { name: 'Osallistun', exact: true });
  await yes.waitFor();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
  for (let presses = 0; presses < 20; presses++) {
    if (await yes.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByText('Osallistut. Voit vaihtaa vastaustasi.').waitFor();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.getByText('Osallistut. Voit vaihtaa vastaustasi.').waitFor();
  expect(await yes.getAttribute('aria-pressed')).toBe('true');

  await page.getByRole('button', { name: 'Sulje' }).click();
  const inMonth = page.getByRole('table', { name: 'huhtikuu 2021' }).getByRole('link', { name: /osallistut/ });
  await inMonth.waitFor();
  expect(await inMonth.textContent()).toContain(title);
  await page.getByRole('button', { name: 'Vain omat' }).click();
  expect(await page.getByRole('table', { name: 'huhtikuu 2021' }).getByRole('link').count()).toBe(1);

  const secretariat = await desk.open('aino', 'calendar/2021-04-14-kaselo-webinaari', { width: 320 });
  await secretariat.getByText('Ketkä ovat vastanneet').click();
  expect(await secretariat.getByRole('listitem').filter({ hasText: 'Sylvi Satunen (vieras)' }).textContent()).toContain('osallistuu');
}, 60_000);

test('A guest on a phone says on the overview that he comes, and the event’s page knows it', async () => {
  const page = await desk.open('vaino', '', { width: 360 });
  const question = page.getByRole('group', { name: /^Pääsetkö mukaan: Yhteistyöllä kohti/ });
  await question.getByRole('button', { name: 'Osallistun' }).click();
  await page.getByText('Osallistut. Voit vaihtaa vastaustasi.').waitFor();
  await page
    .getByRole('link', { name: /^Yhteistyöllä kohti kestävää/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: /^Yhteistyöllä/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Osallistun', exact: true }).getAttribute('aria-pressed')).toBe('true');
}, 60_000);

test('A member subscribes to the calendar, and the address gives the calendar until it is taken away', async () => {
  const page = await desk.open('eino', 'calendar?month=2021-04', { width: 1440 });
  await page.getByRole('button', { name: 'Tilaa kalenteriin' }).press('Enter');
  await page.getByRole('button', { name: 'Luo osoite' }).press('Enter');
  const address = await page.getByRole('textbox', { name: 'Osoitteesi' }).inputValue();
  expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR');
  await page.getByRole('button', { name: 'Poista osoite' }).press('Enter');
  await page.getByText('Osoite on poistettu.').waitFor();
  expect((await fetch(address)).status).toBe(404);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Tilaa kalenteriin' }).evaluate((button) => button === document.activeElement)).toBe(true);
}, 60_000);
