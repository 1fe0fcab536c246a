import { member, type TeamsMember } from '../connector/inventedTeam';
import { cardOf, latest } from '../connector/messages';
import { beginStory, realContent, type Story, useStorage } from './app';
import { posted, roundOf, shownBy, webinar } from './reading';
import { shownCard } from './shownCard';

const storage = useStorage();
let story: Story;

/** The webinar is over and its follow-up stands in the channel. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.until('2021-04-14T15:00');
  for (const who of [sylvi, eino]) await belongTo(who, 'ohjaamo-kotka');
});
afterEach(() => story.end());

const [aino, sylvi, eino] = [member('aino'), member('sylvi'), member('eino')];
const belongTo = (who: TeamsMember, organisation: string) =>
  story.ask('/api/me/organisation', { as: who, method: 'PUT', body: { organisation } });
const question = () => {
  const [card] = posted(story, 'follow-up');
  if (card === undefined) throw new Error('No follow-up stands in the channel');
  return card;
};
const doing = (who: TeamsMember, verb: string, data: object = {}, round = webinar) =>
  story.send(story.teams().press(who, question(), verb, { round, ...data }));
const action = realContent.priorities.flatMap(({ actions }) => actions).find(({ events }) => events.some((id) => String(id) === webinar));
const moving = action === undefined ? {} : { action: action.id, actionStatus: 'in-progress' };
const outcomes = async () => (await roundOf(story)).answers.map(({ outcome }) => outcome);
const refreshed = () => JSON.stringify(Reflect.get(Object(cardOf(latest(question()))), 'refresh') ?? {});

test('Whoever takes their answer back takes its lines too, and the card in the channel counts anew', async () => {
  const thanks = shownCard.of(await doing(sylvi, 'followUp.answer', { outcome: 'Sovimme jatkosta', ...moving }));
  expect(shownCard.buttons(thanks).map(({ title }) => title)).toEqual(['Muokkaa', 'Peru vastaus']);
  expect(shownCard.words(thanks)).toContain('Muutkin organisaatiostasi voivat vastata');
  await story.pass(10_000);
  expect(refreshed()).toContain(sylvi.id);
  expect(await story.rows('update~')).toHaveLength(1);

  const undone = shownBy(await doing(sylvi, 'followUp.withdraw'));
  for (const words of ['Vastauksesi on peruttu', 'tallessa luonnoksena', 'Vastaa uudelleen']) expect(undone).toContain(words);
  await story.pass(10_000);
  expect(await outcomes()).toEqual([]);
  expect(await story.rows('update~')).toEqual([]);
  expect(refreshed()).not.toContain(sylvi.id);
  expect(shownCard.words(Object(cardOf(latest(question()))))).not.toContain('on vastannut');
});

test('The same withdrawal twice, and twice at once, is one; of two answers of one organisation the other stays', async () => {
  await doing(sylvi, 'followUp.answer', { outcome: 'Sylvin' });
  await doing(eino, 'followUp.answer', { outcome: 'Einon' });
  const activity = story.teams().press(sylvi, question(), 'followUp.withdraw', { round: webinar });
  const shown = (await Promise.all([story.send(activity), story.send(activity), story.send(activity)])).map(shownBy);
  expect(shown.every((words) => words.includes('Vastauksesi on peruttu'))).toBe(true);
  expect(await outcomes()).toEqual(['Einon']);
});

test('Answering again undoes it: the text waits as a draft, and what was said before is kept', async () => {
  await doing(sylvi, 'followUp.answer', { outcome: 'Ensin näin', ...moving });
  await story.pass(1000);
  await doing(sylvi, 'followUp.withdraw');
  expect(shownBy(await doing(sylvi, 'followUp.edit'))).toContain('Ensin näin');
  await story.pass(1000);
  await doing(sylvi, 'followUp.answer', { outcome: 'Ensin näin', ...moving });
  expect(await outcomes()).toEqual(['Ensin näin']);
  expect(await story.rows('update~')).toHaveLength(1);
  expect(await story.rows('answered~')).toHaveLength(1);
});

test('After the round has closed nothing is taken back', async () => {
  await doing(sylvi, 'followUp.answer', { outcome: 'Jää voimaan' });
  await story.until('2021-05-05T12:00');
  expect(shownBy(await doing(sylvi, 'followUp.withdraw'))).toContain('Vastausaika päättyi');
  expect(await outcomes()).toEqual(['Jää voimaan']);
});

test('Whoever never answered and takes it back changes nothing', async () => {
  expect(shownBy(await doing(aino, 'followUp.withdraw'))).toContain('Vastauksesi on peruttu');
  expect(await story.rows('answer')).toEqual([]);
});

test('A second person of an organisation is told that it has answered, and may add their own beside it', async () => {
  await doing(sylvi, 'followUp.answer', { outcome: 'Sylvin' });
  expect(shownBy(await doing(eino, 'followUp.edit'))).toContain('Organisaatiostasi on jo vastattu.');
  await doing(eino, 'followUp.answer', { outcome: 'Einon' });
  expect((await outcomes()).toSorted()).toEqual(['Einon', 'Sylvin']);
});

test('The next form begins from what still holds of the organisation’s last answer, and tells where that is from', async () => {
  const next = 'Pidämme yhteisen aulan';
  await doing(sylvi, 'followUp.answer', { outcome: 'Vain tästä kerrasta', next, usefulness: '5', goodPractice: 'Aula', ...moving });
  const later = realContent.events.find(({ id, kind }) => kind === 'webinar' && String(id) > webinar);
  if (later === undefined) throw new Error('There is no later webinar');
  await story.until(`${String(later.id).slice(0, 10)}T20:00`);
  const form = shownCard.of(await doing(eino, 'followUp.edit', {}, later.id));
  expect(shownCard.words(form)).toContain(`Viimeksi aioitte: ${next}`);
  const inputs = shownCard.inputs(form);
  const offered = JSON.stringify(form).includes(`"value":"${action?.id}"`);
  expect(inputs).toMatchObject({ outcome: '', goodPractice: '', next: '', usefulness: '', actionStatus: '' });
  expect(inputs.action).toBe(offered ? action?.id : '');
});
