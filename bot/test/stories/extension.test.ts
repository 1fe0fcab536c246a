import * as v from 'valibot';
import { permissions } from '../../src/permissions';
import { ExtensionCommand } from '../../src/search/extensionCommand';
import { coffeeChannel, member } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, stranger, useStorage } from './app';
import { faultsOf } from './cardFaults';
import { press, someMessage, webinar, wordsInCard } from './reading';

const storage = useStorage();
let story: Story;

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
});
afterEach(() => story.end());

const [sylvi, eino] = [member('sylvi'), member('eino')];
const chat = '19:keksitty-ryhma@unq.gbl.spaces';

const Preview = v.object({
  contentType: v.literal('application/vnd.microsoft.card.thumbnail'),
  content: v.object({ title: v.pipe(v.string(), v.minLength(1)), text: v.pipe(v.string(), v.minLength(1)) }),
});
const Answer = v.object({
  composeExtension: v.variant('type', [
    v.object({ type: v.literal('message'), text: v.string() }),
    v.object({
      type: v.literal('result'),
      attachmentLayout: v.literal('list'),
      attachments: v.array(
        v.object({ contentType: v.literal('application/vnd.microsoft.card.adaptive'), content: v.looseObject({}), preview: Preview }),
      ),
    }),
  ]),
});

const offered = async (activity: Parameters<Story['send']>[0]) => {
  const { status, body } = await story.send(activity);
  expect(status).toBe(200);
  const { composeExtension: answer } = v.parse(Answer, body);
  return answer.type === 'message' ? { sentence: answer.text, cards: [], titles: [] } : offers(answer.attachments);
};
const offers = (attachments: readonly { content: object; preview: v.InferOutput<typeof Preview> }[]) => ({
  sentence: undefined,
  cards: attachments.map(({ content }) => content),
  titles: attachments.map(({ preview }) => preview.content.title),
  texts: attachments.map(({ preview }) => preview.content.text),
});
const look = (command: string, text: string | undefined, where = {}, who = sylvi, locale?: string) =>
  offered(story.teams(locale).lookFor(who, command, text, where));
const paste = (page: string, who = sylvi) => offered(story.teams().pasteLink(who, `https://kaselo.example.org/tab/${page}`, { chat }));

const [priority] = realContent.priorities;
const [action] = priority?.actions ?? [];
const [indicator] = realContent.indicators;

test('A member finds an event from the compose box of any chat, and its card can be put there', async () => {
  const { cards, titles, texts } = { texts: [], ...(await look('events', 'yhteistyöllä kohti', { chat })) };
  expect(titles[0]).toMatch(/^Yhteistyöllä kohti kestävää tulevaisuutta/);
  expect(texts[0]).toBe('Tapahtuma · ke 14.4. klo 12.00–14.30, Teams');
  expect(cards.flatMap(faultsOf)).toEqual([]);
  expect(cards[0] && wordsInCard(cards[0])).toContain('Pääsetkö mukaan?');
});

test.each([
  ['events', 'event'],
  ['strategy', 'priority'],
  ['indicators', 'indicator'],
  ['search', 'event'],
])('Before anything is typed, %s offers what is nearest at hand', async (command, item) => {
  const { cards, titles } = await look(command, undefined, { channel: coffeeChannel });
  expect(titles.length).toBeGreaterThan(2);
  expect(titles.length).toBeLessThanOrEqual(25);
  expect(cards.flatMap(faultsOf)).toEqual([]);
  expect(JSON.stringify(cards[0])).toContain(`"item":"${item}"`);
});

test('A good practice that somebody told of is found, word for word', async () => {
  await story.until('2021-04-14T15:00');
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  await press(story, eino, someMessage, 'followUp.answer', {
    round: webinar,
    outcome: 'x',
    goodPractice: 'Yhteinen aula *joka* keskiviikko',
  });
  await story.pass(10_000);
  for (const typed of [undefined, 'aula']) {
    const { titles, cards } = await look('practices', typed, { chat });
    expect(titles).toEqual(['Yhteinen aula *joka* keskiviikko']);
    expect(cards[0] && wordsInCard(cards[0])).toContain('Ohjaamo Kotka');
  }
});

test('What somebody wrote stands in the list as they wrote it, and never becomes markup there', async () => {
  await story.until('2021-04-14T15:00');
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  const goodPractice = 'Aula & <b onclick="x()">kahvi</b>';
  await press(story, eino, someMessage, 'followUp.answer', { round: webinar, outcome: 'x', goodPractice });
  await story.pass(10_000);
  const { titles, cards } = await look('practices', 'aula', { chat });
  expect(titles).toEqual(['Aula &amp; &lt;b onclick="x()"&gt;kahvi&lt;/b&gt;']);
  expect(cards[0] && wordsInCard(cards[0])).toContain(goodPractice);
});

test('A list goes on where Teams asks for more, and ends with nothing', async () => {
  const first = await look('events', undefined, { page: { skip: 0, count: 2 } });
  const second = await look('events', undefined, { page: { skip: 2, count: 2 } });
  expect([...first.titles, ...second.titles]).toEqual((await look('events', undefined, { page: { skip: 0, count: 4 } })).titles);
  expect(await look('events', undefined, { page: { skip: 900, count: 25 } })).toMatchObject({ sentence: undefined, cards: [] });
});

test('Whoever finds nothing is told so in their language', async () => {
  expect((await look('indicators', 'xyzxyzxyz', { chat }, sylvi, 'sv-FI')).sentence).toBe('Inget hittades. Pröva ett annat ord.');
});

test('The list speaks the language of whoever looks, the card that of the network', async () => {
  const { texts, cards } = { texts: [], ...(await look('events', 'yhteistyöllä', { chat }, sylvi, 'en-GB')) };
  expect(texts[0]).toContain('Event · ');
  expect(cards[0] && wordsInCard(cards[0])).toContain('Pääsetkö mukaan?');
});

test('Every door of the compose box is open to a member and shut to a stranger, as the table says', async () => {
  expect(new Set(Object.values(permissions.extensions))).toEqual(new Set(['member']));
  for (const command of ExtensionCommand.options) {
    expect((await look(command, undefined, { chat }, sylvi)).sentence ?? '').not.toContain('Tämä on verkoston jäsenille.');
    expect((await look(command, undefined, { chat }, stranger)).sentence).toContain('Tämä on verkoston jäsenille.');
  }
});

test('A stranger finds nothing and is told whom to ask; an unknown command is none', async () => {
  expect((await look('search', 'webinaari', { chat }, stranger)).sentence).toContain('Tämä on verkoston jäsenille.');
  expect((await look('moon', 'webinaari')).sentence).toBe('Tätä painiketta ei enää ole. Avaa välilehti.');
});

test.each([
  [`calendar/${webinar}`, 'Yhteistyöllä kohti'],
  [`priorities/${action?.id}`, 'Kirjaa seuranta'],
  [`priorities?priority=${priority?.id}`, 'Painopiste 1'],
  [`indicators/${indicator?.id}`, indicator?.shortName ?? ''],
  [`indicators#${indicator?.id}`, indicator?.shortName ?? ''],
])('A link to %s that is pasted into a chat unfolds into its card', async (page, words) => {
  const { cards } = await paste(page);
  expect(cards).toHaveLength(1);
  expect(cards.flatMap(faultsOf)).toEqual([]);
  expect(cards[0] && wordsInCard(cards[0])).toContain(words);
});

test('A link to a follow-up unfolds into how many have answered, and into the way to do it while one can', async () => {
  await story.until('2021-04-14T15:00');
  const open = await paste(`follow-ups/${webinar}`);
  expect(open.cards[0] && wordsInCard(open.cards[0])).toContain('Vastaa');
  expect(open.cards.flatMap(faultsOf)).toEqual([]);
});

test.each(['calendar/ei-ole', 'network', '', 'calendar/%E0%A4%A', 'priorities/Iso%20Nimi'])(
  'A link to %s unfolds into nothing',
  async (page) => {
    expect(await paste(page)).toMatchObject({ cards: [], sentence: undefined });
  },
);

test('A stranger’s link, and a link to elsewhere, unfold into nothing', async () => {
  expect(await paste(`calendar/${webinar}`, stranger)).toMatchObject({ cards: [], sentence: undefined });
  const elsewhere = story.teams().pasteLink(sylvi, `https://kaselo.example.org.invalid/tab/calendar/${webinar}`, { chat });
  expect(await offered(elsewhere)).toMatchObject({ cards: [], sentence: undefined });
});

test('Whoever may not see a card that refreshes by itself keeps it as it is, without a message', async () => {
  const { status, body } = await story.send(
    story.teams().press(stranger, someMessage, 'item.show', { item: 'event', id: webinar }, 'automatic'),
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
});
