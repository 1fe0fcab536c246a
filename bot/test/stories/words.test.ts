import * as v from 'valibot';
import type { Meaning } from '../../src/understanding/meaning';
import { eventsChannel, member } from '../connector/inventedTeam';
import { cardOf, latest, wordsOf } from '../connector/messages';
import { understood } from '../understanding/realNetwork';
import { beginStory, type Story, useStorage } from './app';
import { faultsOf } from './cardFaults';
import { press, saidWhile, someMessage, webinar } from './reading';

const storage = useStorage();

const help: Meaning = { intent: 'help' };
const greeting: Meaning = { intent: 'greeting' };
const april = { intent: 'events', from: '2021-04-01', to: '2021-04-30' };
const june = { intent: 'events', from: '2021-06-01', to: '2021-06-30' };
const priority = (id: string) => ({ intent: 'priority', id });

test.each<[string, object]>([
  ['<at>KASELO</at>&nbsp;apua\n', help],
  ['<at>KASELO</at>', help],
  ['<at id="0">KASELO</at> ', help],
  ['', help],
  ['   \n', help],
  ['APUA', help],
  ['Apua!', help],
  ['Hej', greeting],
  ['hello', greeting],
  ['Hi!', greeting],
  ['moi', greeting],
  ['Tervetuloa', greeting],
  ['hjälp', help],
  ['hjälp'.normalize('NFD'), help],
  ['HJÄLP'.normalize('NFD'), help],
  ['<p>help</p>', help],
  ['<div><div><at>KASELO</at>&nbsp;kalenteri</div></div>', { intent: 'calendar' }],
  ['Kalender', { intent: 'calendar' }],
  ['calendar?', { intent: 'calendar' }],
  ['painopisteet', { intent: 'priorities' }],
  ['Prioriteringar', { intent: 'priorities' }],
  ['priorities', { intent: 'priorities' }],
  ['painopiste 3', priority('ohjauksen-laatu')],
  ['PAINOPISTE 3', priority('ohjauksen-laatu')],
  ['painopiste\u00a03', priority('ohjauksen-laatu')],
  ['prioritering 2', priority('monialainen-yhteistyo')],
  ['priority 5', priority('paatoksentekoon-vaikuttaminen')],
  ['painopiste 17', { intent: 'noPriority', order: '17' }],
  ['huhtikuu', april],
  ['Huhtikuussa', april],
  ['i april', april],
  ['April', april],
  ['huhtikuu 2021', april],
  ['kesäkuu'.normalize('NFD'), june],
  ['mittarit', { intent: 'indicators' }],
  ['Indikatorer', { intent: 'indicators' }],
  ['indicators', { intent: 'indicators' }],
  ['seuranta', { intent: 'followUps' }],
  ['uppföljning', { intent: 'followUps' }],
  ['Uppföljning'.normalize('NFD'), { intent: 'followUps' }],
  ['follow-ups', { intent: 'followUps' }],
  ['Käytä tätä kanavaa'.normalize('NFD'), { intent: 'useThisChannel' }],
  ['använd den här kanalen', { intent: 'useThisChannel' }],
  ['Use this channel.', { intent: 'useThisChannel' }],
])('Who writes %j is understood', (message, meaning) => {
  expect(understood(message)).toMatchObject({ kind: 'one', meaning });
});

test.each([
  ['kalentri', 'calendar'],
  ['mitarit', 'indicators'],
  ['painopistet', 'priorities'],
  ['seurata', 'followUps'],
])('Who writes %j by a slip is understood all the same', (message, intent) => {
  expect(understood(message)).toMatchObject({ kind: 'one', meaning: { intent } });
});

describe('People write to the bot', () => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
    await story.install();
    await story.until('2021-04-14T15:00');
  });
  afterAll(() => story.end());

  test.each([
    ['fi-FI', 'apua', 'Näin voit kysyä minulta'],
    ['sv-FI', 'hej', 'Så här kan du fråga mig'],
    ['en-GB', 'hello', 'calendar'],
    ['fi-FI', '', 'Näin voit kysyä minulta'],
    ['fi-FI', 'PAINOPISTE 3', '3: Ohjauksen laadun kehittäminen'],
    ['fi-FI', 'huhtikuu', 'Yhteistyöllä kohti kestävää tulevaisuutta'],
    ['sv-FI', 'april', 'Yhteistyöllä kohti kestävää tulevaisuutta'],
    ['fi-FI', 'kesäkuu'.normalize('NFD'), 'Kesäkuu'],
    ['fi-FI', 'mittarit', 'Mittarit'],
    ['fi-FI', 'Työllisyysaste?', 'Tavoite 75\u00a0%'],
    ['fi-FI', 'mikä on korkea-asteen tutkinto', '28,2\u00a0% (2025)'],
    ['en-GB', 'työllisyysaste', 'not available'],
    ['en-GB', 'follow-ups', 'Yhteistyöllä kohti kestävää tulevaisuutta'],
    ['fi-FI', 'seuranta', 'organisaatiota on vastannut'],
    ['fi-FI', 'painopiste 17', 'Painopistettä 17 ei ole.'],
    ['fi-FI', 'mikä on elämän tarkoitus', 'En löytänyt vastausta'],
    ['fi-FI', 'milloin on seuraava ohjaamopalaveri', 'to 29.4.'],
    ['fi-FI', 'ensi viikolla', 'Viikko 16'],
    ['fi-FI', 'onko huhtikuussa webinaareja', 'Webinaari: Huhtikuu 2021'],
    ['fi-FI', 'kuka vastaa hakevasta toiminnasta', 'KASELY & TE; KASELO-verkosto'],
    ['fi-FI', 'mitä sovittiin yritysrahoituswebinaarissa', 'Kukaan ei ole vielä kertonut'],
    ['fi-FI', 'tno-foorumin esityslista', 'Tapahtuma on vasta tulossa.'],
    ['fi-FI', 'mitkä toimenpiteet ovat myöhässä', 'Mikään toimenpide ei ole viivästynyt.'],
    ['fi-FI', 'mitä ei ole vielä aloitettu', 'Toimenpiteet: ei aloitettu'],
    ['fi-FI', 'mitä meidän organisaatio tekee', 'En tiedä vielä, mistä organisaatiosta olet.'],
    ['fi-FI', 'mistä Kaakkois-Suomen ELY-keskus vastaa', 'Vastaa näistä'],
    ['fi-FI', 'kymenlaakson organisaatiot', 'Kymenlaakso: 18 organisaatiota'],
    ['fi-FI', 'hyviä käytäntöjä uraohjauksesta', 'Hyviä käytäntöjä ei ole vielä kerrottu.'],
    ['fi-FI', 'ketkä tulevat tno-foorumiin', 'Kukaan ei ole vielä ilmoittautunut.'],
    ['fi-FI', 'miten vastaan', 'Näin vastaat'],
    ['fi-FI', 'mikä on TNO', 'tieto-, neuvonta- ja ohjaus(palvelut)'],
    ['fi-FI', 'mikä on tessu2', 'Ohjaamot: valmennusta'],
    ['fi-FI', 'mikä on visio', 'Muutoskyvykäs Kaakkois-Suomen ELO-verkosto'],
    ['fi-FI', 'rohkeita kokeiluja', 'Painopiste 1 Ohjauspalvelun saatavuus'],
    ['fi-FI', 'vem ansvarar för uppsökande verksamhet', 'Vem ansvarar: Hakeva toiminta'],
    ['sv-FI', 'when is the next webinar', 'Open in the tab'],
  ])('In %s, %j gets one card, in the channel and in a chat', async (locale, text, expected) => {
    for (const ask of [
      story.teams(locale).mention(member('eino'), text, { channel: eventsChannel }),
      story.teams(locale).chat(member('eino'), text),
    ]) {
      const answers = await saidWhile(story, () => story.send(ask));
      expect(answers).toHaveLength(1);
      for (const answer of answers) {
        expect(faultsOf(cardOf(latest(answer)))).toEqual([]);
        expect(wordsOf(latest(answer))).toContain(expected);
      }
    }
  });

  test('Whoever may mean two things is asked which, and the choice is answered in the language of the question', async () => {
    const ask = story.teams('sv-FI').mention(member('eino'), 'mitä ennakointitiedosta sanotaan', { channel: eventsChannel });
    const [answer] = await saidWhile(story, () => story.send(ask));
    const card = answer && cardOf(latest(answer));
    expect(answer && wordsOf(latest(answer))).toContain('Tarkoititko jotakin näistä?');
    const Choices = v.looseObject({
      actions: v.array(v.looseObject({ verb: v.optional(v.string()), data: v.optional(v.looseObject({})) })),
    });
    const choices = v.parse(Choices, card).actions.filter(({ verb }) => verb === 'answer.show');
    expect(choices.length).toBeGreaterThan(1);
    for (const { data } of choices) expect(await press(story, member('eino'), someMessage, 'answer.show', data)).toContain('Painopiste');
  });

  test('Whoever has said for whom they speak is told what their organisation does', async () => {
    await press(story, member('eino'), someMessage, 'followUp.answer', { round: webinar, outcome: 'Sovimme yhteisen ohjaushetken' });
    await press(story, member('eino'), someMessage, 'followUp.chooseOrganisation', { round: webinar, organisation: 'ohjaamo-kotka' });
    const said = async (text: string) => {
      const [answer] = await saidWhile(story, () => story.send(story.teams().chat(member('eino'), text)));
      return answer === undefined ? '' : wordsOf(latest(answer));
    };
    expect(await said('mitä meidän organisaatio tekee')).toContain('Ohjaamo Kotka');
    expect(await said('mitä webinaarissa sovittiin')).toContain('Sovimme yhteisen ohjaushetken');
  });

  test('A meaning that is no longer there, or was never one, is answered with a sentence', async () => {
    const pressed = (data: object) => press(story, member('eino'), someMessage, 'answer.show', data);
    expect(await pressed({ intent: 'event', id: 'poistettu', language: 'fi' })).toBe(
      'Tätä ei löytynyt. Se on ehkä poistettu tai siirretty.',
    );
    expect(await pressed({ intent: 'murtaudu' })).toBe('Tiedot eivät kelpaa. Tarkista ne ja lähetä uudelleen.');
    expect(await pressed({ intent: 'useThisChannel', language: 'fi' })).toBe('Vain sihteeristö voi tehdä tämän.');
  });
});
