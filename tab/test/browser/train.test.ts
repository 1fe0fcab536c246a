import type { Page } from 'playwright-core';
import { pictureOf, startDesk, type TestDesk } from './support/desk';

/** A person writes a long answer on a train, after the webinar. */
describe('An answer that is typed on a train', () => {
  let desk: TestDesk;
  let page: Page;
  const round = '2021-04-14-kaselo-webinaari';
  const text = 'Sovimme yhteisestä ohjaushetkestä. Jatkan tätä tunnelin jälkeen.';
  const field = () => page.getByRole('textbox', { name: 'Mitä jäi käteen?' });

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00');
    await desk.server.moveClock('2021-04-14T15:00:00+03:00');
    page = await desk.open('sylvi', `follow-ups/${round}`, { width: 390 });
  });
  afterAll(() => desk.stop());

  test('the connection is lost in a tunnel: what is typed stays on the device and says so', async () => {
    await page.getByRole('combobox', { name: 'Minkä organisaation puolesta vastaat?' }).selectOption('ohjaamo-lappeenranta');
    await field().fill('Sovimme yhteisestä ohjaushetkestä.');
    await page.getByText('Luonnos on tallessa.').waitFor();
    await page.context().setOffline(true);
    await field().fill(text);
    await page.getByText('Tallessa tässä laitteessa, lähetetään kun yhteys palaa.').waitFor();
    await pictureOf(page, 'train');
  });

  test('sent without a connection it waits, and goes by itself when the train is out of the tunnel', async () => {
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.getByText('Yhteys on poikki.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Kiitos, vastauksesi on tallennettu.').waitFor();
    expect(await page.getByText(text).count()).toBeGreaterThan(0);
  });

  test('an edit that was broken off by closing the tab is continued on another device, where nothing is lost', async () => {
    await page.getByRole('button', { name: 'Muokkaa vastaustasi' }).click();
    await field().fill(`${text} Ja vielä yksi asia.`);
    await page.getByText('Luonnos on tallessa.').waitFor();
    await page.context().close();
    page = await desk.open('sylvi', 'follow-ups/mine', { width: 1280 });
    await page.getByText('Ja vielä yksi asia.').first().waitFor();
    await page.getByRole('link', { name: /^Jatka/ }).click();
    await page.getByText('Jatkat siitä, mihin jäit.').waitFor();
    expect(await field().inputValue()).toBe(`${text} Ja vielä yksi asia.`);
  });

  test('what is typed without a connection survives a reload on the same device', async () => {
    await page.context().route('**/api/follow-ups/*/draft*', (request) => request.abort());
    await field().fill('Uudelleenladattu teksti.');
    await page.reload();
    await page.getByText('Jatkat siitä, mihin jäit.').waitFor();
    expect(await field().inputValue()).toBe('Uudelleenladattu teksti.');
  });
});
