import type { Command } from '../../src/search/command';
import { understand } from '../../src/search/understand';
import { eventsChannel, member } from '../connector/inventedTeam';
import { cardOf, latest, wordsOf } from '../connector/messages';
import { beginStory, type Story, useStorage } from './app';
import { faultsOf } from './cardFaults';
import { saidWhile } from './reading';

const storage = useStorage();

const help: Command = { name: 'help' };
const april: Command = { name: 'month', month: 4, year: undefined };

test.each<[string, Command]>([
  ['<at>KASELO</at>&nbsp;apua\n', help],
  ['<at>KASELO</at>', help],
  ['<at id="0">KASELO</at> ', help],
  ['', help],
  ['   \n', help],
  ['APUA', help],
  ['Apua!', help],
  ['Hej', help],
  ['hello', help],
  ['Hi!', help],
  ['moi', help],
  ['Tervetuloa', help],
  ['hjälp', help],
  ['hjälp'.normalize('NFD'), help],
  ['HJÄLP'.normalize('NFD'), help],
  ['<p>help</p>', help],
  ['<div><div><at>KASELO</at>&nbsp;kalenteri</div></div>', { name: 'calendar' }],
  ['Kalender', { name: 'calendar' }],
  ['calendar?', { name: 'calendar' }],
  ['painopisteet', { name: 'priorities' }],
  ['Prioriteringar', { name: 'priorities' }],
  ['priorities', { name: 'priorities' }],
  ['painopiste 3', { name: 'priority', order: 3 }],
  ['PAINOPISTE 3', { name: 'priority', order: 3 }],
  ['painopiste\u00a03', { name: 'priority', order: 3 }],
  ['prioritering 2', { name: 'priority', order: 2 }],
  ['priority 5', { name: 'priority', order: 5 }],
  ['painopiste 17', { name: 'priority', order: 17 }],
  ['huhtikuu', april],
  ['Huhtikuussa', april],
  ['i april', april],
  ['April', april],
  ['huhtikuu 2021', { name: 'month', month: 4, year: 2021 }],
  ['kesäkuu'.normalize('NFD'), { name: 'month', month: 6, year: undefined }],
  ['mittarit', { name: 'indicators' }],
  ['Indikatorer', { name: 'indicators' }],
  ['indicators', { name: 'indicators' }],
  ['seuranta', { name: 'followUps' }],
  ['uppföljning', { name: 'followUps' }],
  ['Uppföljning'.normalize('NFD'), { name: 'followUps' }],
  ['follow-ups', { name: 'followUps' }],
  ['Käytä tätä kanavaa'.normalize('NFD'), { name: 'useThisChannel' }],
  ['använd den här kanalen', { name: 'useThisChannel' }],
  ['Use this channel.', { name: 'useThisChannel' }],
])('Who writes %j is understood', (message, command) => {
  expect(understand(message)).toEqual(command);
});

test.each([
  ['kalentri', 'calendar'],
  ['mitarit', 'indicators'],
  ['painopistet', 'priorities'],
  ['seurata', 'followUps'],
])('Who writes %j by a slip is offered %s', (message, near) => {
  expect(understand(message)).toMatchObject({ name: 'notUnderstood', nearest: expect.arrayContaining([near]) });
});

test.each(['mikä on elämän tarkoitus', '12345', '😀', '<script>alert(1)</script>', 'x'.repeat(20_000), '__proto__', 'constructor'])(
  'What nobody could understand gets help, and quickly',
  (message) => {
    expect(['notUnderstood', 'help']).toContain(understand(message).name);
  },
);

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
    ['fi-FI', 'PAINOPISTE 3', '3 Ohjauksen laadun kehittäminen'],
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
});
