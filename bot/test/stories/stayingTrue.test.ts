import * as v from 'valibot';
import type { CalendarEvent } from '../../src/calendar/event';
import { versionOf } from '../../src/changes/version';
import { EventId } from '../../src/kit/ids';
import { secretary } from '../../src/local/people';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { cardOf, latest, wordsOf } from '../connector/messages';
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

const [sylvi, eino] = [member('sylvi'), member('eino')];
const reminders = () => posted(story, 'day-before');
const reminder = () => {
  const [card] = reminders();
  if (card === undefined) throw new Error('No reminder stands in the channel');
  return card;
};
const refreshOf = () => Reflect.get(Object(cardOf(latest(reminder()))), 'refresh');
const coming = (who: TeamsMember, said: string) =>
  press(story, who, reminder(), 'event.coming', { event: webinar, coming: said, kind: 'day-before' });
const edits = () => story.connector.requests().filter(({ method }) => method === 'PUT').length;

const id = v.parse(EventId, webinar);
const event = realContent.events.find((each) => each.id === id);
if (event === undefined) throw new Error('There is no webinar');
let written = event;
const change = async (different: Partial<CalendarEvent>) => {
  const value = { ...written, ...different };
  const edit = { kind: 'event' as const, id, base: versionOf('event', written), value };
  expect((await story.app().makeChange(realContent.id, { by: secretary.person, edits: [edit] })).outcome).toBe('saved');
  written = value;
};
beforeEach(() => {
  written = event;
});

test('Whoever has said whether they come sees their own answer on the card also after a reload', async () => {
  expect(refreshOf()).toBeUndefined();
  await coming(sylvi, 'yes');
  await story.pass(6000);
  expect(refreshOf()).toMatchObject({ userIds: [sylvi.id], action: { verb: 'event.show' } });
  const data = Reflect.get(Object(Reflect.get(Object(refreshOf()), 'action')), 'data');
  const activity = story.teams().press(sylvi, reminder(), 'event.show', data, 'automatic');
  expect(shownBy(await story.send(activity))).toContain('Osallistut. Voit muuttaa');
  expect(await press(story, eino, reminder(), 'event.show', data)).toContain('Pääsetkö mukaan?');
});

test('Many who press within a moment make one update, and it names all of them, the latest sixty at the most', async () => {
  const people = Array.from({ length: 61 }, (_, n): TeamsMember => {
    const objectId = `00000000-0000-4000-8000-${String(5000 + n).padStart(12, '0')}`;
    return { ...sylvi, id: `29:1paina${n}`, objectId, aadObjectId: objectId };
  });
  story.connector.board.members = [...story.connector.board.members, ...people];
  await story.pass(6 * 60_000);
  const before = edits();
  for (const who of people) await coming(who, 'maybe');
  await story.pass(6000);
  expect(edits() - before).toBe(1);
  expect(Reflect.get(Object(refreshOf()), 'userIds')).toHaveLength(60);
  expect(await story.rows('attendance~')).toHaveLength(61);
});

test('A reminder tells the new title and place soon after the secretariat has changed them', async () => {
  await change({ title: 'Uusi nimi', place: 'Kotka' });
  await change({ place: 'Kouvola' });
  const before = edits();
  await story.pass(6000);
  for (const words of ['Huomenna: Uusi nimi', 'Kouvola']) expect(wordsOf(latest(reminder()))).toContain(words);
  expect(edits() - before).toBe(1);
});

test('What a card does not tell leaves it alone', async () => {
  const before = edits();
  await change({ note: 'Vain sihteeristölle', agenda: 'Ensin kahvit' });
  await story.pass(6000);
  expect(edits()).toBe(before);
});

test('A reminder that Teams no longer knows is posted anew when it has something new to say, once', async () => {
  story.connector.board.remove(reminder().conversation, reminder().id);
  expect(reminders()).toEqual([]);
  await change({ place: 'Kotka' });
  await story.pass(10_000);
  expect(reminders()).toHaveLength(1);
  expect(wordsOf(latest(reminder()))).toContain('Kotka');
  await change({ place: 'Kouvola' });
  await story.pass(10_000);
  expect(reminders()).toHaveLength(1);
  expect(wordsOf(latest(reminder()))).toContain('Kouvola');
});

test('An old reminder that is pressed shows what is current', async () => {
  await change({ place: 'Kotka' });
  expect(await coming(sylvi, 'yes')).toContain('Kotka');
});
