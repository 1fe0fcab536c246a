import * as v from 'valibot';
import { Attendance } from '../../src/attendance/attendance';
import { versionOf } from '../../src/changes/version';
import { Calendar } from '../../src/contract/calendar';
import { Overview } from '../../src/contract/overview';
import { EventId } from '../../src/kit/ids';
import { secretary } from '../../src/local/people';
import { member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { beginStory, realContent, type Story, useStorage } from './app';
import { posted, press, shownBy, webinar } from './reading';

const storage = useStorage();
let story: Story;

/** The day before the webinar: its reminder stands in the channel. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.until('2021-04-13T09:05');
});
afterEach(() => story.end());

const [aino, sylvi, eino] = [member('aino'), member('sylvi'), member('eino')];

const reminder = () => {
  const [card] = posted(story, 'day-before');
  if (card === undefined) throw new Error('No reminder stands in the channel');
  return card;
};
const pressing = (coming: string) => ({ event: webinar, coming, kind: 'day-before' });
const stored = async () =>
  (await story.rows('attendance~')).map((row) => v.parse(Attendance, JSON.parse(String(Reflect.get(Object(row), 'json0')))));
const pressOn = (who: typeof aino, coming: string, locale?: string) =>
  press(story, who, reminder(), 'event.coming', pressing(coming), locale);

test('The reminder asks whether one comes, and still leads to the tab', () => {
  const words = wordsOf(latest(reminder()));
  for (const said of ['Pääsetkö mukaan?', 'Osallistun', 'En tiedä vielä', 'En pääse', 'Avaa välilehdellä']) expect(words).toContain(said);
});

test('A guest without an organisation says on the card that she comes: it is stored, and her card tells it and keeps the buttons', async () => {
  const shown = await pressOn(sylvi, 'yes');
  for (const said of ['Huomenna:', 'Osallistut. Voit muuttaa', 'En pääse', 'Avaa välilehdellä']) expect(shown).toContain(said);
  expect(shown).not.toContain('Pääsetkö mukaan?');
  const [said] = await stored();
  expect(said).toMatchObject({ event: webinar, coming: 'yes', person: { objectId: sylvi.objectId } });
  expect(said?.organisation).toBeUndefined();
});

test('The same press twice, and twice at once, is one answer', async () => {
  const activity = story.teams().press(sylvi, reminder(), 'event.coming', pressing('yes'));
  const shown = [await story.send(activity), ...(await Promise.all([story.send(activity), story.send(activity)]))].map(shownBy);
  expect(shown.every((words) => words.includes('Osallistut.'))).toBe(true);
  const [first] = await stored();
  await story.pass(60_000);
  await pressOn(sylvi, 'yes');
  expect(await stored()).toEqual([first]);
});

test('Whoever changes their mind is counted once, with the last word', async () => {
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  await pressOn(eino, 'yes');
  expect(await pressOn(eino, 'no', 'sv-FI')).toContain('Du kan inte delta.');
  expect(await stored()).toMatchObject([{ coming: 'no', organisation: 'ohjaamo-kotka' }]);
});

test('What somebody has said on a card is in their own calendar and overview, and in nobody else’s', async () => {
  const later = '2021-04-28-hyvat-kaytannot';
  await pressOn(eino, 'yes');
  await story.ask(`/api/events/${later}/attendance`, { as: eino, method: 'PUT', body: { coming: 'maybe' } });
  await story.ask(`/api/events/${later}/attendance`, { as: sylvi, method: 'PUT', body: { coming: 'no' } });
  const coming = async (who: typeof eino) => {
    const { events } = v.parse(Calendar, (await story.ask('/api/calendar?from=2021-04-01&to=2021-04-30', { as: who })).body);
    return events.flatMap((event) => (event.coming === undefined ? [] : [[event.id, event.coming]]));
  };
  expect(await coming(eino)).toEqual([
    [webinar, 'yes'],
    [later, 'maybe'],
  ]);
  expect(await coming(sylvi)).toEqual([[later, 'no']]);
  expect(await coming(aino)).toEqual([]);
  const { upcoming } = v.parse(Overview, (await story.ask('/api/overview', { as: eino })).body);
  expect(upcoming.find(({ id }) => id === later)?.coming).toBe('maybe');
  await pressOn(eino, 'no');
  expect(await coming(eino)).toContainEqual([webinar, 'no']);
});

test('A card that is pressed after the event says that it is over, and stores nothing', async () => {
  await story.until('2021-04-14T15:00');
  expect(await pressOn(sylvi, 'yes')).toBe('Tapahtuma on jo ohi, joten vastausta ei tallennettu.');
  expect(await stored()).toEqual([]);
});

test('A card of an event that was cancelled meanwhile says so, and stores nothing', async () => {
  const before = realContent.events.find(({ id }) => id === webinar);
  if (before === undefined) throw new Error('There is no webinar');
  const id = v.parse(EventId, webinar);
  const edit = { kind: 'event' as const, id, base: versionOf('event', before), value: { ...before, cancelled: true } };
  expect((await story.app().makeChange(realContent.id, { by: secretary.person, edits: [edit] })).outcome).toBe('saved');
  expect(await pressOn(sylvi, 'yes')).toBe('Tapahtuma on peruttu, joten vastausta ei tarvita.');
  expect(await stored()).toEqual([]);
});

test.each([
  ['an event that there is not', { event: 'ei-ole', coming: 'yes', kind: 'day-before' }, 'Tätä ei löytynyt.'],
  ['an answer that there is not', { event: webinar, coming: 'perhaps', kind: 'day-before' }, 'Tiedot eivät kelpaa.'],
  ['nothing at all', {}, 'Tiedot eivät kelpaa.'],
])('A press that tells of %s is refused with a sentence', async (_what, sent, sentence) => {
  expect(await press(story, sylvi, reminder(), 'event.coming', sent)).toContain(sentence);
  expect(await stored()).toEqual([]);
});
