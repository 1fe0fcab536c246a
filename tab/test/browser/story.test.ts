import type { Page } from 'playwright-core';
import { pictureOf, pictureOfPart, startDesk, type TestDesk } from './support/desk';
import { connectPlayground, type PlaygroundClient } from './support/playgroundClient';

/** The eve of the network's webinar of 14 April 2021, through the real client. */
describe('The network on the eve of its webinar', () => {
  let desk: TestDesk;
  let teams: PlaygroundClient;
  let channel: Page;
  const round = '2021-04-14-kaselo-webinaari';

  beforeAll(async () => {
    desk = await startDesk('2021-04-13T08:55:00+03:00', 'on');
    teams = await connectPlayground(desk.playgroundUrl ?? '');
  });
  afterAll(async () => {
    teams.close();
    await desk.stop();
  });

  test('the bot that is added to the channel says what it does and what comes next', async () => {
    channel = await desk.openChannel();
    await teams.install();
    const welcome = await teams.heard('Muistutukset ja seuranta ovat nyt tällä kanavalla');
    expect(welcome.says).toContain('Yhteistyöllä kohti kestävää tulevaisuutta');
    expect(welcome.says).toContain('ke 14.4. klo 12.00–14.30');
  });

  // The Playground says of everybody that their Teams is in English.
  test('a guest who asks for the calendar gets it, and a message to others is left alone', async () => {
    await teams.write('sylvi', 'kalenteri', true);
    await teams.heard('Ohjaustaverkossa.fi-esittely');
    await teams.write('sylvi', 'mittarit', false);
    await teams.write('eino', 'Painopiste 3', true);
    expect((await teams.heard('Ohjauksen laadun kehittäminen')).says).toContain('ei aloitettu');
    await expect(
      Promise.race([teams.heard('Koulutustasomittain'), new Promise((resolve) => setTimeout(() => resolve('silence'), 1500))]),
    ).resolves.toBe('silence');
  });

  test('five minutes on, the reminder stands in the channel', async () => {
    const { posts } = await desk.server.moveClock('2021-04-13T09:01:00+03:00');
    expect(posts.map(({ kind, outcome }) => [kind, outcome])).toEqual([['day-before', 'delivered']]);
    const reminder = await teams.heard('Huomenna: Yhteistyöllä kohti kestävää tulevaisuutta');
    expect(reminder.says).toContain('ke 14.4. klo 12.00–14.30, Teams');
    expect(reminder.says).toContain('Painopiste 2');
    const address = /http:[^"]*\/calendar\/event\/[^"]*\.ics/.exec(reminder.says)?.[0] ?? '';
    const calendar = await (await fetch(address)).text();
    expect(calendar).toContain('DTSTART;TZID=Europe/Helsinki:20210414T120000');
  });

  test('after the webinar three people of three organisations answer, one of them twice', async () => {
    await desk.server.moveClock('2021-04-14T14:31:00+03:00');
    const asked = await teams.heard('Webinaari päättyi. Mitä siitä jäi käteen teidän organisaatiossanne?');
    const card = channel.locator('.ac-adaptiveCard', { hasText: 'Webinaari päättyi' }).first();
    await card.waitFor();
    await pictureOfPart(card, 'follow-up');
    await answer('eino', asked, 'kaakkois-suomen-te-toimisto', { outcome: 'Ohjaamme asiakkaat suoraan Ohjaamon verkkovastaanotolle.' });
    await answer('sylvi', asked, 'ohjaamo-lappeenranta', {
      outcome: 'Sovimme yhteisen ohjaushetken ammattiopiston kanssa.',
      goodPractice: 'Ohjaushetki joka toinen tiistai',
    });
    await answer('astrid', asked, 'ohjaamo-kotka', { outcome: 'Vi tar med visionen i vår egen plan.' });
    const again = await teams.press('sylvi', asked, 'followUp.answer', {
      round,
      outcome: 'Sovimme yhteisen ohjaushetken joka toinen tiistai.',
      goodPractice: 'Ohjaushetki joka toinen tiistai',
      action: 'p2-toimenpide-kaselo-webinaari',
      actionStatus: 'completed',
    });
    expect(again).toContain('Three organisations have responded.');
    await desk.server.moveClock('2021-04-14T14:31:20+03:00');
    expect((await teams.heard('Kolme organisaatiota on vastannut.')).id).toBe(asked.id);
  });

  test('the secretary reads the answers in the tab, and the guest sees that the action is completed', async () => {
    const page = await desk.open('aino', `follow-ups/${round}`, { width: 1280 });
    await page.getByText('Sovimme yhteisen ohjaushetken joka toinen tiistai.').first().waitFor();
    expect(await page.getByText('Vi tar med visionen i vår egen plan.').count()).toBe(1);
    expect(await page.getByText('Sovimme yhteisen ohjaushetken ammattiopiston kanssa.').count()).toBe(0);
    await pictureOf(page, 'round');
    const overview = await desk.open('sylvi', '', { width: 1280 });
    await overview.getByText('1 valmis').first().waitFor();
    await pictureOf(overview, 'overview');
  });

  async function answer(
    person: string,
    asked: Awaited<ReturnType<PlaygroundClient['heard']>>,
    organisation: string,
    typed: Readonly<Record<string, string>>,
  ): Promise<void> {
    const choose = await teams.press(person, asked, 'followUp.answer', { round, ...typed });
    expect(choose).toMatch(/Mistä organisaatiosta olet|Vilken organisation|Which organisation/);
    const thanks = await teams.press(person, asked, 'followUp.chooseOrganisation', { round, organisation });
    expect(thanks).toContain(typed.outcome);
  }
});
