import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { outlookCalendar } from '../../../bot/test/stories/inventedOutlook';
import { pictureOf, startDesk, type TestDesk } from './support/desk';
import { connectPlayground, type PlaygroundClient } from './support/playgroundClient';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const Findings = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));

/** What axe finds on a page and its drawer, and whether it scrolls sideways. */
const foundOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const violations = v.parse(Findings, await page.evaluate('axe.run().then(({ violations }) => violations)'));
  const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  const sideways = (wide ?? 0) > (seen ?? 0) ? [`scrolls sideways (${wide} > ${seen})`] : [];
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), ...sideways];
};

const webinar = '2021-04-14-kaselo-webinaari';

describe('The secretariat runs the calendar', () => {
  let desk: TestDesk;
  let teams: PlaygroundClient;

  /** The app is added before the webinar's first reminder, and the reminder has been read. */
  beforeAll(async () => {
    desk = await startDesk('2021-04-07T08:55:00+03:00', 'on');
    teams = await connectPlayground(desk.playgroundUrl ?? '');
    await desk.openChannel();
    await teams.install();
    await desk.server.moveClock('2021-04-07T09:01:00+03:00');
  }, 120_000);
  afterAll(async () => {
    teams.close();
    await desk.stop();
  });

  test('The secretariat moves a webinar by a week, and the channel hears of it once', async () => {
    await teams.heard('Yhteistyöllä kohti kestävää tulevaisuutta');
    const page = await desk.open('aino', `calendar/${webinar}`, { width: 1280 });
    await page.getByRole('button', { name: 'Siirrä' }).click();
    const drawer = page.getByRole('dialog', { name: 'Siirrä tapahtuma' });
    await drawer.getByLabel(/^Päivä/).fill('2021-04-21');
    await drawer.getByText('Uusi aika ke 21.4. klo 12.00–14.30 (ennen ke 14.4.)').waitFor();
    await pictureOf(page, 'move');
    await drawer.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Tallennettu.').waitFor();
    const { posts } = await desk.server.moveClock('2021-04-07T09:05:00+03:00');
    expect(posts.map(({ kind }) => kind)).toEqual(['moved']);
    const notice = await teams.heard('Siirtyi: Yhteistyöllä kohti kestävää tulevaisuutta');
    expect(notice.says).toContain('Uusi aika ke 21.4. klo 12.00–14.30 (ennen ke 14.4.)');
    await teams.heard('Siirretty: uusi aika ke 21.4. klo 12.00–14.30');
  }, 60_000);

  test('A coordinator brings in an Outlook calendar of 200 events with recurrences and changes', async () => {
    const page = await desk.open('aino', 'calendar', { width: 1280 });
    await page.getByRole('button', { name: 'Tuo kalenteri' }).click();
    const drawer = page.getByRole('dialog', { name: 'Tuo kalenteri tiedostosta' });
    await drawer
      .getByLabel('Kalenteritiedosto')
      .setInputFiles({ name: 'keksitty.ics', mimeType: 'text/calendar', buffer: Buffer.from(outlookCalendar()) });
    await drawer.getByText('Uusia 200, muuttuneita 0, jo kalenterissa 0.').waitFor();
    await pictureOf(page, 'import');
    await drawer.getByRole('button', { name: 'Tuo 200 tapahtumaa' }).click();
    await drawer.getByText('Kaikki tiedoston tapahtumat ovat jo kalenterissa.').waitFor({ timeout: 60_000 });
    await drawer.getByText('200 tapahtumaa on tuotu kalenteriin.').waitFor();
  }, 120_000);

  const drawers = {
    newEvent: ['calendar?month=2021-04', 'Uusi tapahtuma'],
    newSeries: ['calendar?month=2021-04', 'Uusi sarja'],
    bringIn: ['calendar?month=2021-04', 'Tuo kalenteri'],
    editEvent: [`calendar/${webinar}`, 'Muokkaa'],
    moveEvent: [`calendar/${webinar}`, 'Siirrä'],
  } as const;

  test.each([
    { width: 1440, theme: 'light' },
    { width: 1440, theme: 'dark' },
    { width: 1440, theme: 'contrast' },
    { width: 320, theme: 'light' },
    { width: 320, theme: 'dark' },
    { width: 320, theme: 'contrast' },
  ] as const)(
    'axe finds nothing in any form of the calendar at $width px in the $theme theme',
    async (look) => {
      const found: string[] = [];
      for (const [name, [path, button]] of Object.entries(drawers)) {
        const page = await desk.open('aino', path, look);
        await page.getByRole('button', { name: button, exact: true }).click();
        const drawer = page.getByRole('dialog');
        await drawer.getByRole('heading', { level: 2 }).waitFor();
        await drawer.getByRole('textbox').first().waitFor();
        await page.waitForLoadState('networkidle');
        found.push(...(await foundOn(page)).map((violation) => `${name}: ${violation}`));
        await pictureOf(page, `${name}-${look.width}-${look.theme}`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});
