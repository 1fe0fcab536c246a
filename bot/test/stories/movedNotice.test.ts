import * as v from 'valibot';
import { EventAsWritten } from '../../src/changes/item';
import { NoticePreview } from '../../src/contract/changeNotice';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { beginStory, type Story, useStorage } from './app';
import { comingOf, creates, posted, webinar } from './reading';

const storage = useStorage();
let story: Story;
const aino = member('aino');

/** Aino added the app in March; the webinar is on 14 April, and its first reminder comes on the 7th. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-03-31T08:55' });
  await story.install();
});
afterEach(() => story.end());

const title = 'Yhteistyöllä kohti kestävää tulevaisuutta, KASELOn Teams-webinaari';
const aWeekLater = { precision: 'time', start: '2021-04-21T12:00', end: '2021-04-21T14:30' };

const change = async (fields: object): Promise<string> => {
  const item = v.parse(ItemToEdit, (await story.ask(`/api/items/event/${webinar}`, { as: aino })).body);
  const value = { ...v.parse(EventAsWritten, item.value), ...fields };
  const body = { edits: [{ kind: 'event', id: webinar, base: item.version, value }] };
  const answer = v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body })).body);
  if (answer.outcome !== 'saved') throw new Error(`It was not saved: ${answer.outcome}`);
  return answer.change;
};
const undo = async (id: string) => void (await story.ask(`/api/changes/${id}/undo`, { as: aino, method: 'PUT', body: {} }));
const preview = async (body: object) =>
  v.parse(NoticePreview, (await story.ask(`/api/events/${webinar}/notice/preview`, { as: aino, method: 'PUT', body })).body);

const aboutIt = (kind: string): readonly string[] => posted(story, `~${kind}~${webinar}`).map((message) => wordsOf(latest(message)));
const notices = () => [...aboutIt('moved'), ...aboutIt('cancelled')];
const weekBefore = () => aboutIt('week-before')[0];

test('The secretariat moves a webinar by a week and the channel hears of it once', async () => {
  await story.until('2021-04-08T10:00');
  const before = weekBefore();
  expect(await preview({ when: aWeekLater })).toEqual({
    known: true,
    tells: `Siirtyi: ${title}. Uusi aika ke 21.4. klo 12.00–14.30 (ennen ke 14.4.)`,
  });
  await change({ when: aWeekLater });
  expect(notices()).toEqual([]);

  await story.restart();
  await story.until('2021-04-08T10:02');
  await story.restart();
  await story.until('2021-04-08T12:00');
  expect(notices()).toHaveLength(1);
  expect(notices()[0]).toContain(`Siirtyi: ${title} Uusi aika ke 21.4. klo 12.00–14.30 (ennen ke 14.4.)`);
  expect(weekBefore()).not.toBe(before);
  expect(weekBefore()).toContain('Siirretty: uusi aika ke 21.4. klo 12.00–14.30');
  expect(weekBefore()).toContain('Avaa välilehdellä');
  expect(weekBefore()).not.toContain('Lisää kalenteriin');

  await story.until('2021-04-22T09:00');
  expect(aboutIt('moved')).toHaveLength(1);
  expect(aboutIt('day-before')).toHaveLength(1);
  expect(aboutIt('day-before')[0]).toContain('ke 21.4.');
});

test('The secretariat reads only what is still coming of a moved webinar, and nothing of a cancelled one', async () => {
  await story.until('2021-03-31T12:00');
  const reminded = async () =>
    (await comingOf(story, webinar)).filter(({ kind }) => kind.startsWith('Muistutus ')).map(({ kind, due }) => `${kind}, ${due}`);
  expect(await reminded()).toContain('Muistutus edellisenä työpäivänä, ti 13.4. klo 9.00');
  await change({ when: aWeekLater });
  const moved = await reminded();
  expect(moved).toContain('Muistutus edellisenä työpäivänä, ti 20.4. klo 9.00');
  expect(moved).not.toContain('Muistutus edellisenä työpäivänä, ti 13.4. klo 9.00');
  await change({ cancelled: true });
  expect(await reminded()).toEqual([]);
});

test('A move of which nobody has heard the old time is silent', async () => {
  await story.until('2021-03-31T12:00');
  expect(await preview({ when: aWeekLater })).toEqual({ known: false });
  await change({ when: aWeekLater });
  await story.until('2021-04-13T12:00');
  expect(notices()).toEqual([]);
});

test('Who has read only the digest of the month hears of the move too', async () => {
  await story.until('2021-04-06T10:00');
  await change({ when: aWeekLater });
  await story.until('2021-04-06T12:00');
  expect(notices()).toHaveLength(1);
});

test('Two moves within a minute are one message, which tells the last', async () => {
  await story.until('2021-04-08T10:00');
  await change({ when: { precision: 'day', day: '2021-04-20' } });
  await story.pass(30_000);
  await change({ when: aWeekLater });
  await story.until('2021-04-08T12:00');
  expect(notices()).toHaveLength(1);
  expect(notices()[0]).toContain('Uusi aika ke 21.4. klo 12.00–14.30 (ennen ke 14.4.)');
});

test('A move that is taken back within the minute is never told, and the reminder stands as it was', async () => {
  await story.until('2021-04-08T10:00');
  const before = weekBefore();
  const moved = await change({ when: aWeekLater });
  await story.pass(30_000);
  await undo(moved);
  await story.until('2021-04-08T12:00');
  expect(notices()).toEqual([]);
  expect(weekBefore()).toBe(before);
});

test('A move that is taken back later is told back once, and the first reminder speaks again', async () => {
  await story.until('2021-04-08T10:00');
  const before = weekBefore();
  const moved = await change({ when: aWeekLater });
  await story.until('2021-04-08T11:00');
  await undo(moved);
  await story.until('2021-04-09T12:00');
  expect(notices()).toHaveLength(2);
  expect(notices()[0]).toContain('Siirretty: uusi aika ke 14.4. klo 12.00–14.30');
  expect(notices()[1]).toContain('Uusi aika ke 14.4. klo 12.00–14.30 (ennen ke 21.4.)');
  expect(weekBefore()).toBe(before);
});

test('A cancelled webinar is told of once and no longer reminded of; held after all, it is told of again', async () => {
  await story.until('2021-04-08T10:00');
  expect(await preview({ cancelled: true })).toMatchObject({ tells: expect.stringContaining('Peruttu: ') });
  await change({ cancelled: true });
  await story.until('2021-04-09T10:00');
  expect(notices()).toHaveLength(1);
  expect(notices()[0]).toContain(`Peruttu: ${title} ke 14.4. klo 12.00–14.30`);
  expect(weekBefore()).toContain('Peruttu: ');

  await change({ cancelled: false });
  await story.until('2021-04-13T12:00');
  expect(aboutIt('moved')).toHaveLength(1);
  expect(aboutIt('moved')[0]).toContain(`Pidetään sittenkin: ${title}`);
  expect(aboutIt('cancelled')[0]).toContain('Pidetään sittenkin: ');
  expect(weekBefore()).not.toContain('Peruttu');
  expect(aboutIt('day-before')).toHaveLength(1);
});

test('A webinar that is cancelled and revived within the minute makes no noise', async () => {
  await story.until('2021-04-08T10:00');
  await change({ cancelled: true });
  await story.pass(20_000);
  await change({ cancelled: false });
  await story.until('2021-04-08T12:00');
  expect(notices()).toEqual([]);
});

test('An event that is over is corrected without a word', async () => {
  await story.until('2021-04-15T10:00');
  await change({ when: { precision: 'time', start: '2021-04-14T13:00', end: '2021-04-14T15:30' } });
  await story.until('2021-04-15T12:00');
  expect(notices()).toEqual([]);
});

test('Two processes that look at the same moment tell of a move once', async () => {
  await story.until('2021-04-08T10:00');
  await change({ when: aWeekLater });
  story.clock.moveTo(story.clock.now() + 61_000);
  const first = story.app();
  await story.restart();
  await Promise.all([first.tick(), story.app().tick(), first.tick(), story.app().tick()]);
  expect(creates(story, `moved~${webinar}`)).toBe(1);
});
