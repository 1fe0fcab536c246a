import { type FakeConnector, startFakeConnector } from '../../../bot/test/connector/fakeConnector';
import { eventsChannel, member } from '../../../bot/test/connector/inventedTeam';
import { latest, wordsOf } from '../../../bot/test/connector/messages';
import { sendActivity } from '../../../bot/test/connector/sendActivity';
import { teamsActivities } from '../../../bot/test/connector/teamsActivities';
import { violationsOf } from './support/axe';
import { pictureOf, startDesk, type TestDesk } from './support/desk';

const phone = { width: 320 };

describe('Aino adds the app to the first team of a new deployment', () => {
  let desk: TestDesk;
  let connector: FakeConnector;

  beforeAll(async () => {
    connector = await startFakeConnector();
    desk = await startDesk('2021-04-12T08:55:00+03:00', 'off', { KASELO_CONTENT: 'none' });
    const installation = teamsActivities({ serviceUrl: connector.url }).appAdded(member('aino'), { selected: eventsChannel });
    expect((await sendActivity(desk.server.url, installation)).status).toBe(200);
  });
  afterAll(async () => {
    await desk.stop();
    await connector.stop();
  });

  const said = () => connector.posts().map((message) => wordsOf(latest(message)));

  test('and sets KASELO up on a phone, by the keyboard, leaving and coming back; then it is in use', async () => {
    const waiting = await desk.open('eino', '', phone);
    await waiting.getByText('Näet verkoston täällä, kun se on valmis.').waitFor();
    expect(await violationsOf(waiting)).toEqual([]);
    await waiting.context().close();

    let page = await desk.open('aino', '', phone);
    const inOtherThemes = async (name: string) => {
      for (const theme of ['dark', 'contrast'] as const) {
        const other = await desk.open('aino', '', { width: 1280, theme });
        await other.getByRole('heading', { level: 2 }).first().waitFor();
        expect([name, theme, await violationsOf(other, 'colours')]).toEqual([name, theme, []]);
        await pictureOf(other, `setup-${name}-${theme}`);
        await other.context().close();
      }
    };
    const look = async (name: string) => {
      await page.waitForLoadState('networkidle');
      expect([name, await violationsOf(page)]).toEqual([name, []]);
      for (const width of [390, 1280, phone.width]) {
        await page.setViewportSize({ width, height: 844 });
        if (width !== phone.width) await pictureOf(page, `setup-${name}-${width}`);
      }
    };
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    const heading = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();

    await heading('Mistä verkosto alkaa?');
    await page.getByRole('radio', { name: /KASELO/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel(/Verkoston lyhyt nimi/).waitFor();
    await look('empty');
    await page.keyboard.press('ArrowUp');
    await look('content');
    await inOtherThemes('content');
    await press('Aloita tällä sisällöllä');
    await heading('Kuka verkostoa vetää, missä ja millä kielellä?');
    await look('network');
    await press('Jatka');
    await heading('Keitä on sihteeristössä?');
    await page.context().close();

    page = await desk.open('aino', '', phone);
    await heading('Keitä on sihteeristössä?');
    await page.getByRole('switch', { name: 'Sihteeristössä: Eino Keksitty' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('switch', { name: 'Sihteeristössä: Eino Keksitty', checked: true }).waitFor();
    await look('people');
    await press('Jatka');
    await heading('Mistä muistutetaan ja milloin?');
    await page.getByText('Yhteistyöllä kohti kestävää tulevaisuutta').first().waitFor();
    await look('rules');
    await press('Jatka');
    await heading('Kokeile kanavaa ja ota käyttöön');
    expect(said()).toEqual([expect.stringContaining('Ota verkosto käyttöön')]);
    await press('Lähetä koeviesti');
    await page.getByText('Koeviesti on kanavalla.').waitFor();
    expect(said().slice(1)).toEqual([expect.stringContaining('Verkoston KASELO viestit tulevat tälle kanavalle.')]);
    await look('start');
    await inOtherThemes('start');
    await press('Ota verkosto käyttöön');
    await page.getByRole('heading', { level: 1, name: 'Tilannekuva' }).waitFor();
    await connector.until(() => said().length > 2);
    expect(said().slice(2)).toEqual([expect.stringContaining('Muistutukset ja seuranta ovat nyt tällä kanavalla')]);
  }, 90_000);
});
