import type { Page } from 'playwright-core';
import { startDesk, type TestDesk } from './support/desk';

describe('The strategy, edited and reviewed', () => {
  let desk: TestDesk;
  const action = 'p1-toimenpide-kokemusten-jakaminen';
  const path = `priorities/${action}?priority=ohjauspalvelun-saatavuus`;

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00');
  });
  afterAll(() => desk.stop());

  const edit = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: /^Toimenpide/ }).fill(text);
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
  };
  const open = async (who: string) => {
    const page = await desk.open(who, path, { width: 1280 });
    await page.getByRole('button', { name: 'Muokkaa', exact: true }).click();
    await page.getByRole('textbox', { name: /^Toimenpide/ }).waitFor();
    return page;
  };

  test('of two coordinators who edit one action the second sees whose words the other ones are, chooses, and can still take it back', async () => {
    const settings = await desk.open('aino', 'settings', { width: 1280 });
    await settings.getByRole('switch', { name: 'Sihteeristössä: Lempi Tarina' }).click();
    await settings.getByText('Tallennettu.').waitFor();
    const [first, second] = [await open('aino'), await open('lempi')];
    await edit(first, 'Ainon sanat');
    await first.getByText('Tallennettu.').waitFor();
    await edit(second, 'Lempin sanat');
    const dialog = second.getByRole('dialog');
    await dialog.getByText(/Aino Esimerkki/).waitFor();
    expect(await dialog.textContent()).toContain('Ainon sanat');
    await second.getByRole('button', { name: 'Tallenna minun versioni' }).click();
    await second.getByRole('heading', { level: 2, name: 'Lempin sanat' }).waitFor();
    await second.getByRole('button', { name: 'Kumoa' }).click();
    await second.getByRole('heading', { level: 2, name: 'Ainon sanat' }).waitFor();
  });

  test('two who edit two actions of one priority do not disturb each other', async () => {
    const first = await open('aino');
    const second = await desk.open('lempi', 'priorities/p1-toimenpide-nivelvaihe?priority=ohjauspalvelun-saatavuus', { width: 1280 });
    await second.getByRole('button', { name: 'Muokkaa', exact: true }).click();
    await second.getByRole('textbox', { name: /^Toimenpide/ }).waitFor();
    await edit(first, 'Yhden sanat');
    await first.getByText('Tallennettu.').waitFor();
    await edit(second, 'Toisen sanat');
    await second.getByText('Tallennettu.').waitFor();
    await second.getByRole('link', { name: 'Yhden sanat' }).waitFor();
    expect(await second.getByRole('heading', { level: 2, name: 'Toisen sanat' }).count()).toBe(1);
  });

  test('a project that has begun is added, and one that was added by mistake is taken away, after which the page can be used', async () => {
    const page = await desk.open('aino', 'network', { width: 1280 });
    await page.locator('summary', { hasText: 'Hankkeet' }).click();
    await page.getByRole('button', { name: 'Lisää hanke' }).click();
    await page.getByRole('textbox', { name: /^Nimi/ }).fill('Ohjauksen silta');
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await page.getByRole('button', { name: 'Muokkaa: Ohjauksen silta' }).click();
    await page.getByRole('button', { name: 'Poista hanke' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText('Ohjauksen silta').count()).toBe(0);
    await page.getByRole('button', { name: 'Lisää hanke' }).click();
    await page.getByRole('dialog', { name: 'Lisää hanke' }).waitFor();
  });

  test('by keyboard alone the second priority is dragged to the first place', async () => {
    const page = await desk.open('aino', 'priorities', { width: 1280 });
    await page.getByRole('button', { name: 'Järjestä painopisteet' }).press('Enter');
    const handle = page.getByRole('button', { name: /^Vedä uuteen paikkaan: Monialaisen/ });
    await handle.press('Space');
    // The drag measures the list before it takes the first arrow.
    await page.waitForTimeout(300);
    await page.keyboard.press('ArrowUp');
    await page
      .getByText(/^Monialaisen .*: sija 1\/5$/)
      .first()
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Tallenna', exact: true }).press('Enter');
    await page.getByText('Tallennettu.').waitFor();
    await page.getByRole('button', { name: /^1 Monialaisen/ }).waitFor();
  });

  test('after a review the old version is read as it was', async () => {
    const page = await desk.open('aino', 'priorities', { width: 1280 });
    await page.getByRole('button', { name: 'Tarkistus' }).click();
    await page.getByRole('button', { name: 'Sulje versio 1' }).click();
    await page.getByText('Versio 1 suljettu. Muokkaat nyt versiota 2.').waitFor();
    await page.getByRole('combobox', { name: 'Strategian versio' }).selectOption('1');
    await page.getByText('Luet versiota 1, suljettu 13.4.2021.').waitFor();
    expect(await page.getByRole('button', { name: 'Lisää painopiste' }).count()).toBe(0);
    await page.reload();
    await page.getByText('Luet versiota 1, suljettu 13.4.2021.').waitFor();
  });
});
