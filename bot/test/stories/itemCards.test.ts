import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { Update } from '../../src/priorities/update';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { latest } from '../connector/messages';
import { beginStory, realContent, type Story, stranger, useStorage } from './app';
import { faultsOf as cardFaults } from './cardFaults';
import { press, saidWhile, shownBy, someMessage, webinar } from './reading';
import { shownCard } from './shownCard';

const storage = useStorage();
let story: Story;

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
});
afterEach(() => story.end());

const [aino, sylvi, eino] = [member('aino'), member('sylvi'), member('eino')];
const [priority] = realContent.priorities;
const action = priority?.actions.find(({ responsible }) => responsible === undefined || responsible.wholeNetwork) ?? priority?.actions[0];
if (priority === undefined || action === undefined) throw new Error('The content has no action');

const lines = async () =>
  (await story.rows('update~')).map((row) => v.parse(Update, JSON.parse(String(Reflect.get(Object(row), 'json0')))));
const standing = async () => (await lines()).filter(({ withdrawnAt }) => withdrawnAt === undefined);
const belongTo = (who: TeamsMember, organisation: string) =>
  story.ask('/api/me/organisation', { as: who, method: 'PUT', body: { organisation } });
const doing = (who: TeamsMember, verb: string, data: object) => story.send(story.teams().press(who, someMessage, verb, data));
const buttonOf = (card: object, verb: string) => {
  const found = shownCard.buttons(card).find((each) => each.verb === verb);
  if (found === undefined) throw new Error(`There is no button ${verb}`);
  return found.data;
};

test('An event’s card asks whether one comes, keeps the answer, and shows each person their own', async () => {
  const item = { item: 'event', id: webinar };
  const card = shownCard.of(await doing(sylvi, 'item.show', item));
  expect(cardFaults(card)).toEqual([]);
  const coming = shownCard.buttons(card).filter(({ verb }) => verb === 'event.coming');
  expect(coming.map(({ title }) => title)).toEqual(['Osallistun', 'En tiedä vielä', 'En pääse']);
  const after = shownBy(await doing(sylvi, 'event.coming', coming[0]?.data ?? {}));
  expect(after).toContain('Osallistut. Voit muuttaa');
  expect(shownBy(await doing(sylvi, 'item.show', item))).toContain('Osallistut. Voit muuttaa');
  expect(shownBy(await doing(eino, 'item.show', item))).toContain('Pääsetkö mukaan?');
  expect(await story.rows('attendance~')).toHaveLength(1);
});

test('A secretary writes a line from an action’s card, the tab shows it, and takes it back', async () => {
  const card = shownCard.of(await doing(aino, 'item.show', { item: 'action', id: action.id }));
  expect(shownCard.words(card)).toContain('ei aloitettu');
  const form = shownCard.of(await doing(aino, 'update.begin', buttonOf(card, 'update.begin')));
  const filled = { ...buttonOf(form, 'update.save'), text: 'Sovimme yhteisestä ohjausajasta', status: 'in-progress' };
  const saved = shownCard.of(await doing(aino, 'update.save', filled));
  expect(shownCard.words(saved)).toContain('Kirjaus on tallennettu');
  expect(await standing()).toMatchObject([{ text: 'Sovimme yhteisestä ohjausajasta', status: 'in-progress' }]);
  const seen = shownBy(await doing(eino, 'item.show', { item: 'action', id: action.id }));
  for (const words of ['kesken', 'Sovimme yhteisestä ohjausajasta']) expect(seen).toContain(words);
  const { body } = await story.ask('/api/priorities', { as: eino });
  expect(JSON.stringify(v.parse(endpoints.priorities.response, body))).toContain('Sovimme yhteisestä ohjausajasta');

  const undone = shownBy(await doing(aino, 'update.withdraw', buttonOf(saved, 'update.withdraw')));
  expect(undone).toContain('Kirjaus on kumottu');
  expect(await standing()).toEqual([]);
});

test('The same form sent twice, and twice at once, is one line; sent anew with another text it is that line changed', async () => {
  const form = shownCard.of(await doing(aino, 'update.begin', { action: action.id }));
  const filled = { ...buttonOf(form, 'update.save'), text: 'Ensimmäinen', status: '' };
  const activity = story.teams().press(aino, someMessage, 'update.save', filled);
  await Promise.all([story.send(activity), story.send(activity), story.send(activity)]);
  expect(await standing()).toHaveLength(1);
  await story.pass(60_000);
  await doing(aino, 'update.save', { ...filled, text: 'Toinen' });
  expect((await standing()).map(({ text }) => text)).toEqual(['Toinen']);
});

test('A press that comes late, after the line was taken back, does not put it back; writing it again does', async () => {
  const form = shownCard.of(await doing(aino, 'update.begin', { action: action.id }));
  const filled = { ...buttonOf(form, 'update.save'), text: 'Peruttava', status: '' };
  const saved = shownCard.of(await doing(aino, 'update.save', filled));
  await story.pass(1000);
  const undone = shownCard.of(await doing(aino, 'update.withdraw', buttonOf(saved, 'update.withdraw')));
  expect(shownBy(await doing(aino, 'update.save', filled))).toContain('Kirjaus on kumottu');
  expect(await standing()).toEqual([]);
  const again = shownCard.of(await doing(aino, 'update.begin', buttonOf(undone, 'update.begin')));
  expect(shownCard.words(again)).toContain('Peruttava');
  await doing(aino, 'update.save', { ...buttonOf(again, 'update.save'), text: 'Peruttava', status: '' });
  expect(await standing()).toHaveLength(1);
});

test('From a priority’s card one chooses the action; without one, without a text or with too long a one nothing is stored and all is kept', async () => {
  const card = shownCard.of(await doing(aino, 'item.show', { item: 'priority', id: priority.id }));
  const form = shownCard.of(await doing(aino, 'update.begin', buttonOf(card, 'update.begin')));
  const itself = buttonOf(form, 'update.save');
  const without = shownBy(await doing(aino, 'update.save', { ...itself, action: '', text: 'Kirjoitettu', status: '' }));
  for (const words of ['Valitse toimenpide, josta kirjaat.', 'Kirjoitettu']) expect(without).toContain(words);
  expect(shownBy(await doing(aino, 'update.save', { ...itself, action: action.id, text: ' ', status: '' }))).toContain(
    'Kirjoita yksi lause',
  );
  const long = shownBy(await doing(aino, 'update.save', { ...itself, action: action.id, text: 'x'.repeat(2001), status: '' }));
  expect(long).toContain('Teksti on liian pitkä');
  expect(await lines()).toEqual([]);
  await doing(aino, 'update.save', { ...itself, action: action.id, text: 'Kirjoitettu', status: '' });
  expect(await standing()).toHaveLength(1);
});

test('A member of whom it is not known whom they speak for is asked on the form, and remembered', async () => {
  const whole = realContent.priorities
    .flatMap((each) => each.actions.map((one) => ({ one, responsible: one.responsible ?? each.responsible })))
    .find(({ responsible }) => (responsible?.organisations.length ?? 0) > 0);
  const organisation = whole?.responsible?.organisations[0];
  if (whole === undefined || organisation === undefined) throw new Error('Nobody is responsible for anything');
  const form = shownCard.of(await doing(sylvi, 'update.begin', { action: whole.one.id }));
  expect(shownCard.words(form)).toContain('Organisaatio');
  const filled = { ...buttonOf(form, 'update.save'), text: 'Vieraan kirjaus', status: '' };
  expect(shownBy(await doing(sylvi, 'update.save', filled))).toContain('Valitse organisaatiosi.');
  expect(shownBy(await doing(sylvi, 'update.save', { ...filled, organisation }))).toContain('Kirjaus on tallennettu');
  expect(await standing()).toMatchObject([{ organisation }]);
  expect((await story.ask('/api/me', { as: sylvi })).body).toMatchObject({ organisation: { id: organisation } });
});

test('Whoever is not responsible is told who writes there, and stores nothing; a stranger is let into nothing', async () => {
  const named = realContent.priorities
    .flatMap((each) => each.actions.map((one) => ({ one, responsible: one.responsible ?? each.responsible })))
    .find(({ responsible }) => responsible !== undefined && !responsible.wholeNetwork && responsible.organisations.length > 0);
  const other = realContent.organisations.find(({ id }) => !named?.responsible?.organisations.includes(id));
  if (named === undefined || other === undefined) throw new Error('Everybody is responsible for everything');
  await belongTo(eino, other.id);
  const form = shownCard.of(await doing(eino, 'update.begin', { action: named.one.id }));
  const filled = { ...buttonOf(form, 'update.save'), text: 'Ei minun', status: '' };
  expect(shownBy(await doing(eino, 'update.save', filled))).toBe('Tähän kirjaavat vastuutahot ja sihteeristö.');
  expect(shownBy(await doing(stranger, 'update.save', filled))).toContain('Tämä on verkoston jäsenille.');
  expect(await lines()).toEqual([]);
});

test('Nobody takes back or opens a line that somebody else wrote', async () => {
  const form = shownCard.of(await doing(aino, 'update.begin', { action: action.id }));
  const saved = shownCard.of(await doing(aino, 'update.save', { ...buttonOf(form, 'update.save'), text: 'Ainon', status: '' }));
  for (const verb of ['update.withdraw', 'update.begin'])
    expect(shownBy(await doing(eino, verb, buttonOf(saved, 'update.withdraw')))).toContain('Sinulla ei ole oikeutta tähän.');
  expect(await standing()).toHaveLength(1);
});

test.each([
  ['item.show', { item: 'event', id: 'ei-ole' }, 'Tätä ei löytynyt.'],
  ['item.show', { item: 'moon', id: webinar }, 'Tiedot eivät kelpaa.'],
  ['update.begin', { action: 'ei-ole' }, 'Tätä ei löytynyt.'],
  ['update.begin', 'nothing', 'Tiedot eivät kelpaa.'],
  ['update.withdraw', { action: action.id, line: 'ei-ole-riviä' }, 'Tiedot eivät kelpaa.'],
  ['update.withdraw', { action: action.id, line: 'ei-ole-rivia' }, 'Tätä ei löytynyt.'],
  ['event.show', { event: 'ei-ole', kind: 'day-before' }, 'Tätä ei löytynyt.'],
])('A press of %s that tells of nothing is refused with a sentence', async (verb, sent, sentence) => {
  expect(await press(story, sylvi, someMessage, verb, Object(sent))).toContain(sentence);
});

test('What is asked for in the channel comes with its buttons: a priority can be written of at once', async () => {
  const [answer] = await saidWhile(story, () => story.send(story.teams().mention(aino, 'painopiste 1')));
  const card = answer && shownCard.in(latest(answer));
  expect(card && shownCard.buttons(card).map(({ verb }) => verb)).toContain('update.begin');
});
