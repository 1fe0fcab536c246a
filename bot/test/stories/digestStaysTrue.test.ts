import * as v from 'valibot';
import { EventAsWritten } from '../../src/changes/item';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { edits, throttled } from '../connector/faults';
import { member } from '../connector/inventedTeam';
import { cardOf, latest, wordsOf } from '../connector/messages';
import { beginStory, type Story, useStorage } from './app';
import { faultsOf } from './cardFaults';
import { posted, webinar } from './reading';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const goodPractices = '2021-04-28-hyvat-kaytannot';

/** April's digest stands in the channel since the first, and tells of the webinar on the 14th. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-03-31T08:55' });
  await story.install();
  await story.until('2021-04-06T10:00');
  before = words();
});
afterEach(() => story.end());
let before: string;

const digests = () => posted(story, '~digest~2021-04');
const digest = () => {
  const [message] = digests();
  if (message === undefined) throw new Error('No digest stands in the channel');
  return message;
};
const words = () => {
  const card = latest(digest());
  expect(faultsOf(cardOf(card))).toEqual([]);
  return oneSpace(wordsOf(card));
};
const oneSpace = (text: string) => text.replaceAll(/ +/g, ' ');
/** How often the digest has been written over. */
const updates = () => digest().versions.length - 1;
const save = async (...wanted: object[]): Promise<string> => {
  const answer = v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits: wanted } })).body);
  if (answer.outcome !== 'saved') throw new Error(`It was not saved: ${answer.outcome}`);
  return answer.change;
};
const change = async (fields: object, id = webinar): Promise<string> => {
  const item = v.parse(ItemToEdit, (await story.ask(`/api/items/event/${id}`, { as: aino })).body);
  return save({ kind: 'event', id, base: item.version, value: { ...v.parse(EventAsWritten, item.value), ...fields } });
};
const fresh = (id: string, day: string) => ({
  kind: 'event',
  id,
  value: { id, title: `Uusi tapaaminen ${id}`, kind: 'meeting', when: { precision: 'day', day } },
});
const soon = () => story.pass(70_000);

test('What was cancelled is said to be cancelled where the digest told of it, and is counted no longer', async () => {
  expect(before).toContain('Huhtikuu 2021: yhdeksän tapahtumaa');
  expect(before).toContain('ke 14.4. Yhteistyöllä kohti');
  await change({ cancelled: true });
  await soon();
  expect(words()).toContain('Huhtikuu 2021: kahdeksan tapahtumaa');
  expect(words()).toContain('ke 14.4. Peruttu: Yhteistyöllä kohti');
  await change({ cancelled: false });
  await soon();
  expect(words()).toBe(before);
});

test('What moved within the month stands on its new day, and what moved out of it says when it is instead', async () => {
  await change({ when: { precision: 'time', start: '2021-04-21T12:00', end: '2021-04-21T14:30' } });
  await change({ when: { precision: 'day', day: '2021-05-05' } }, goodPractices);
  await soon();
  expect(words()).toContain('ke 21.4. Yhteistyöllä kohti');
  expect(words()).not.toContain('ke 14.4.');
  expect(words()).toMatch(/ke 28\.4\. Hyvät käytännöt: [^.]* Siirretty: uusi aika ke 5\.5\./);
  await story.until('2021-05-03T12:00');
  const may = posted(story, '~digest~2021-05')[0];
  expect(may && oneSpace(wordsOf(latest(may)))).toContain('ke 5.5. Hyvät käytännöt');
});

test('A new title, and what is new in the month, is in the digest without a word to the channel', async () => {
  const stood = story.connector.posts().length;
  await change({ title: 'Uusi nimi' });
  await save(fresh('yllatys', '2021-04-20'));
  await soon();
  expect(words()).toContain('ke 14.4. Uusi nimi');
  expect(words()).toContain('ti 20.4. Uusi tapaaminen yllatys');
  expect(story.connector.posts()).toHaveLength(stood);
});

test('A calendar of fifty events that comes in at once is one update of the digest', async () => {
  const many = Array.from({ length: 50 }, (_, n) => fresh(`tapaaminen-${n}`, `2021-04-${String(10 + (n % 20)).padStart(2, '0')}`));
  await save(...many.slice(0, 25));
  await save(...many.slice(25));
  await soon();
  expect(updates()).toBe(1);
  expect(words()).toContain('muuta välilehdellä');
});

test('A move that is taken back within the minute is never seen in it', async () => {
  const moved = await change({ when: { precision: 'day', day: '2021-04-20' } });
  await story.pass(20_000);
  await story.ask(`/api/changes/${moved}/undo`, { as: aino, method: 'PUT', body: {} });
  await soon();
  expect(digest().versions.map((version) => oneSpace(wordsOf(version)))).toEqual(digest().versions.map(() => before));
});

test('What a digest does not tell, another month’s event and a digest of a month that is over leave it alone', async () => {
  await change({ note: 'Vain sihteeristölle', agenda: 'Ensin kahvit' });
  await save(fresh('toukokuussa', '2021-05-20'));
  await soon();
  await story.until('2021-05-01T10:00');
  await change({ title: 'Jälkikäteen' });
  await soon();
  expect(updates()).toBe(0);
});

test('A digest that Teams no longer knows is posted anew, once, and is kept true from then on', async () => {
  story.connector.board.remove(digest().conversation, digest().id);
  await change({ title: 'Uusi nimi' });
  await soon();
  expect(digests()).toHaveLength(1);
  expect(words()).toContain('Uusi nimi');
  await change({ title: 'Vielä uudempi nimi' });
  await soon();
  expect(words()).toContain('Vielä uudempi nimi');
  story.connector.board.remove(digest().conversation, digest().id);
  await change({ title: 'Kolmas nimi' });
  await soon();
  expect(digests()).toEqual([]);
  await story.until('2021-05-03T12:00');
  expect(posted(story, '~digest~2021-05')).toHaveLength(1);
});

test('When Teams asks to wait, the digest is brought up to date afterwards', async () => {
  story.connector.goesWrong(throttled(30), edits);
  await change({ title: 'Uusi nimi' });
  await soon();
  expect(words()).toBe(before);
  await story.pass(40_000);
  expect(words()).toContain('Uusi nimi');
});

test('When all of a month’s events are called off, its digest says that nothing is left', async () => {
  const { body } = await story.ask('/api/calendar?from=2021-04-01&to=2021-04-30', { as: aino });
  const { events } = v.parse(v.looseObject({ events: v.array(v.looseObject({ id: v.string() })) }), body);
  for (const { id } of events) await change({ cancelled: true }, id);
  await soon();
  expect(words()).toMatch(/^Huhtikuu 2021: ei enää tapahtumia/);
  expect(words()).toContain('ke 14.4. Peruttu: Yhteistyöllä kohti');
});
