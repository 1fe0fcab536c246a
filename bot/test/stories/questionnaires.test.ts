import * as v from 'valibot';
import { CardPreview } from '../../src/contract/answers';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { endpoints } from '../../src/contract/endpoints';
import type { Questionnaire } from '../../src/followUps/questionnaire';
import { SettingsAsWritten } from '../../src/network/settings';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { beginStory, realContent, type Story, useStorage } from './app';
import { posted, press, roundOf, webinar, wordsInCard } from './reading';

const storage = useStorage();
let story: Story;
const [aino, eino, sylvi] = [member('aino'), member('eino'), member('sylvi')];
const network = realContent.id;

/** It is the morning of the webinar; Aino, who added the app, is a coordinator. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  for (const who of [eino, sylvi]) {
    await story.ask('/api/me/organisation', { as: who, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  }
});
afterEach(() => story.end());

const own: Questionnaire = [
  { id: 'outcome', block: 'text', label: 'Mitä opit?', required: true },
  { id: 'seuraava', block: 'choice', label: 'Mikä aihe ensi kerralla?', options: ['Uraohjaus', 'Tekoäly'], required: true },
  { id: 'tahti', block: 'scale', label: 'Sopiiko tahti?', ends: { low: 'liian hidas', high: 'liian nopea' }, required: false },
  { id: 'goodPractice', block: 'text', label: 'Mitä muut voivat ottaa käyttöön?', required: false },
];

const askAtWebinars = async (questionnaire: Questionnaire | undefined) => {
  const item = v.parse(ItemToEdit, (await story.ask(`/api/items/settings/${network}`, { as: aino })).body);
  const settings = v.parse(SettingsAsWritten, item.value);
  const value = { ...settings, questionnaires: { ...settings.questionnaires, webinar: questionnaire } };
  const body = { edits: [{ kind: 'settings', id: network, base: item.version, value }] };
  return v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body })).body);
};
const card = () => {
  const message = posted(story, 'follow-up').at(-1);
  if (message === undefined) throw new Error('The card does not stand in the channel');
  return message;
};
const answer = (who: TeamsMember, inputs: object) => press(story, who, card(), 'followUp.answer', { round: webinar, ...inputs });

test('The secretariat’s own questions stand on the card after the next webinar, and their answers are kept with the words that were asked', async () => {
  expect(await askAtWebinars(own)).toMatchObject({ outcome: 'saved' });
  await story.until('2021-04-14T14:30');
  const asked = wordsOf(latest(card()));
  for (const words of ['Mitä opit?', 'Mikä aihe ensi kerralla?', 'Tekoäly', 'liian nopea']) expect(asked).toContain(words);
  expect(asked).not.toContain('Mihin toimenpiteeseen tämä liittyy?');

  const thanked = await answer(eino, { outcome: 'Paljon', 'x-seuraava': 'Tekoäly', 'x-tahti': '4', goodPractice: 'Yhteinen kalenteri' });
  expect(thanked).toContain('Mikä aihe ensi kerralla? Tekoäly');
  expect((await roundOf(story, eino)).answers).toMatchObject([
    {
      outcome: 'Paljon',
      goodPractice: 'Yhteinen kalenteri',
      others: [
        { question: 'seuraava', label: 'Mikä aihe ensi kerralla?', value: 'Tekoäly' },
        { question: 'tahti', label: 'Sopiiko tahti?', value: '4' },
      ],
    },
  ]);
});

test('Whoever leaves a required question open is asked for it, and finds what they wrote', async () => {
  await askAtWebinars(own);
  await story.until('2021-04-14T14:30');
  const shown = await answer(eino, { outcome: 'Paljon', 'x-seuraava': '' });
  expect(shown).toContain('Vastaa vielä tähän: Mikä aihe ensi kerralla?');
  expect(shown).toContain('Paljon');
  expect(await answer(eino, { outcome: 'Paljon', 'x-seuraava': 'Jokin muu' })).toContain('Valitse jokin vaihtoehdoista');
  const refused = await story.ask(`/api/follow-ups/${webinar}/answer`, { as: sylvi, method: 'PUT', body: { outcome: 'Vain tämä' } });
  expect(refused).toMatchObject({ status: 400, body: { refusal: 'invalid' } });
  expect(await story.rows('answer~')).toEqual([]);
});

test('An answer that was given to an earlier form stays as it was, readable and whole', async () => {
  await askAtWebinars(own);
  await story.until('2021-04-14T14:30');
  await answer(eino, { outcome: 'Paljon', 'x-seuraava': 'Uraohjaus' });
  await askAtWebinars(undefined);
  const { answers, questions } = await roundOf(story, eino);
  expect(answers[0]?.others).toEqual([{ question: 'seuraava', label: 'Mikä aihe ensi kerralla?', value: 'Uraohjaus' }]);
  expect(questions.map(({ id }) => id)).toEqual(['outcome', 'moved', 'goodPractice', 'next', 'usefulness']);
  expect(await press(story, eino, card(), 'followUp.show', { round: webinar })).toContain('Mikä aihe ensi kerralla? Uraohjaus');
  expect(await answer(sylvi, { outcome: 'Vanhalta kortilta', 'x-seuraava': 'Tekoäly' })).toContain('Kiitos');
});

test('A form that does not ask what came of it is refused', async () => {
  const body = { questionnaire: own.filter(({ id }) => id !== 'outcome') };
  expect((await story.ask('/api/follow-ups/preview', { as: aino, method: 'PUT', body })).status).toBe(400);
});

test('The secretary sees the card as it will be before anybody is asked', async () => {
  const body = { kind: 'webinar', questionnaire: own };
  const answered = await story.ask('/api/follow-ups/preview', { as: aino, method: 'PUT', body });
  const { card: shown } = v.parse(CardPreview, answered.body);
  const words = wordsInCard(v.parse(v.looseObject({}), shown));
  for (const asked of ['Webinaari päättyi.', 'Mitä opit?', 'Uraohjaus']) expect(words).toContain(asked);
});

test('Who reads in Swedish is asked the usual questions in Swedish, down to the example and the ends of the scale', async () => {
  await story.until('2021-04-14T14:30');
  const { body } = await story.ask(`/api/follow-ups/${webinar}?language=sv`, { as: eino });
  const { questions } = v.parse(endpoints.round.response, body);
  expect(questions).toMatchObject([
    { id: 'outcome', label: 'Vad tog ni med er?', hint: expect.stringMatching(/^Till exempel: /) },
    { id: 'moved' },
    { id: 'goodPractice' },
    { id: 'next' },
    { id: 'usefulness', ends: { low: 'inte alls', high: 'mycket' } },
  ]);
  const opened = await press(story, eino, card(), 'followUp.edit', { round: webinar }, 'sv-FI');
  expect(opened).toContain('5, mycket');
  expect(opened).not.toContain('erittäin');
});
