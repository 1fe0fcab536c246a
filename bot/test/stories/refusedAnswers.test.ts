import { largestCardBytes } from '../../src/kit/card';
import { member, type TeamsMember } from '../connector/inventedTeam';
import type { Message } from '../connector/messages';
import { beginStory, type Story, useStorage } from './app';
import { posted, press, roundOf, shownBy, webinar } from './reading';

const storage = useStorage();
let story: Story;
const eino = member('eino');

/** The webinar has just ended, and Eino has chosen his organisation. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.until('2021-04-14T14:30');
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
});
afterEach(() => story.end());

const card = (): Message => {
  const message = posted(story, 'follow-up').at(-1);
  if (message === undefined) throw new Error('The card does not stand in the channel');
  return message;
};
const answer = (who: TeamsMember, outcome: string) => press(story, who, card(), 'followUp.answer', { round: webinar, outcome });

test('Whoever is late reads when the round closed, and what was written is kept as a draft', async () => {
  await story.until('2021-04-29T08:00');
  const told = await answer(eino, 'Myöhässä mutta mietitty');
  expect(told).toMatch(/Vastausaika päättyi .*28\.4\. Kirjoittamasi on tallessa luonnoksena/);
  expect(await story.rows('answer~')).toEqual([]);
  expect((await roundOf(story, eino)).draft).toMatchObject({ outcome: 'Myöhässä mutta mietitty' });
  expect(await press(story, eino, card(), 'followUp.edit', { round: webinar })).toContain('Vastausaika päättyi');
});

describe.each<[string, Record<'empty' | 'long' | 'invalid' | 'notFound' | 'verb', string>]>([
  [
    'fi-FI',
    {
      empty: 'Kirjoita yksi lause siitä, mitä jäi käteen.',
      long: 'Teksti on liian pitkä.',
      invalid: 'Tiedot eivät kelpaa.',
      notFound: 'Tätä ei löytynyt.',
      verb: 'Tätä painiketta ei enää ole.',
    },
  ],
  [
    'sv-FI',
    {
      empty: 'Skriv en mening om vad ni tog med er.',
      long: 'Texten är för lång.',
      invalid: 'Uppgifterna duger inte.',
      notFound: 'Det här hittades inte.',
      verb: 'Den här knappen finns inte längre.',
    },
  ],
  [
    'en-GB',
    {
      empty: 'Write one sentence about what you took from it.',
      long: 'The text is too long.',
      invalid: 'The details are not valid.',
      notFound: 'This was not found.',
      verb: 'This button no longer exists.',
    },
  ],
])('What cannot be taken, told in %s, with nothing stored', (locale, words) => {
  test.each<[string, keyof typeof words, string, object]>([
    ['An empty answer', 'empty', 'followUp.answer', { round: webinar, outcome: '  \n ' }],
    ['An answer without its text', 'empty', 'followUp.answer', { round: webinar }],
    ['A text that is too long', 'long', 'followUp.answer', { round: webinar, outcome: 'ä'.repeat(4001) }],
    ['A text that is far too long', 'long', 'followUp.answer', { round: webinar, outcome: 'ä'.repeat(60_000) }],
    ['A good practice that is too long', 'long', 'followUp.answer', { round: webinar, outcome: 'a', goodPractice: 'b'.repeat(2001) }],
    ['A number for a text', 'invalid', 'followUp.answer', { round: webinar, outcome: 17 }],
    ['A usefulness that is none', 'invalid', 'followUp.answer', { round: webinar, outcome: 'a', usefulness: '9' }],
    ['A status that is none', 'invalid', 'followUp.answer', { round: webinar, outcome: 'a', actionStatus: 'half-done' }],
    ['An action that does not exist', 'notFound', 'followUp.answer', { round: webinar, outcome: 'a', action: 'ei-ole' }],
    ['A round that does not exist', 'notFound', 'followUp.answer', { round: 'ei-ole', outcome: 'a' }],
    ['A round that has not opened', 'notFound', 'followUp.answer', { round: '2021-05-26-tno-foorumi', outcome: 'a' }],
    ['A round that can be none', 'invalid', 'followUp.answer', { round: '../..', outcome: 'a' }],
    ['No round at all', 'invalid', 'followUp.answer', {}],
    ['A button that never was', 'verb', 'followUp.destroy', { round: webinar }],
    ['A button from the language itself', 'verb', 'constructor', { round: webinar }],
  ])('%s', async (_what, expected, verb, data) => {
    const reply = await story.send(story.teams(locale).press(eino, card(), verb, data));
    expect(shownBy(reply)).toContain(words[expected]);
    expect(JSON.stringify(reply.body).length).toBeLessThan(largestCardBytes);
    expect(await story.rows('answer~')).toEqual([]);
    expect(story.said.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
