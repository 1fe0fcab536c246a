import * as v from 'valibot';
import { EventAsWritten } from '../../src/changes/item';
import { Calendar } from '../../src/contract/calendar';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { SeriesPreview } from '../../src/contract/recurrence';
import { member } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';

const storage = useStorage();
let story: Story;
const aino = member('aino');

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-08-30T08:55' });
  await story.install();
});
afterEach(() => story.end());

const secondTuesdays = {
  id: 'keksityt-kahvit',
  title: 'Keksityt aamukahvit',
  rule: {
    rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20211231',
    first: { precision: 'time', start: '2021-09-14T09:00', end: '2021-09-14T10:00' },
    event: { title: 'Keksityt aamukahvit', kind: 'meeting', place: 'Teams' },
  },
};

const preview = async (wanted: object) => {
  const { status, body } = await story.ask('/api/series/preview', { as: aino, method: 'PUT', body: wanted });
  expect(status).toBe(200);
  return v.parse(SeriesPreview, body);
};
const save = async (edits: unknown) =>
  v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits } })).body);
const becomes = ({ occurrences }: SeriesPreview) => occurrences.map((each) => each.becomes);
const inCalendar = async () => {
  const { body } = await story.ask('/api/calendar?from=2021-09-01&to=2021-12-31', { as: aino });
  const events = v.parse(Calendar, body).events.filter(({ title }) => title === 'Keksityt aamukahvit');
  return events.map(({ words }) => words.full);
};
const moveAlone = async (id: string, when: object) => {
  const item = v.parse(ItemToEdit, (await story.ask(`/api/items/event/${id}`, { as: aino })).body);
  const value = { ...v.parse(EventAsWritten, item.value), when };
  expect(await save([{ kind: 'event', id, base: item.version, value }])).toMatchObject({ outcome: 'saved' });
};

test('A series is looked at before it is saved, and comes into the calendar as one change that can be taken back', async () => {
  const looked = await preview(secondTuesdays);
  expect(looked.occurrences.map(({ words }) => words.full)).toEqual([
    'ti 14.9. klo 9.00–10.00',
    'ti 12.10. klo 9.00–10.00',
    'ti 9.11. klo 9.00–10.00',
    'ti 14.12. klo 9.00–10.00',
  ]);
  expect(await inCalendar()).toEqual([]);

  const saved = await save(looked.edits);
  expect(await inCalendar()).toHaveLength(4);
  expect(becomes(await preview(secondTuesdays))).toEqual(['same', 'same', 'same', 'same']);

  if (saved.outcome !== 'saved') throw new Error('It was just saved');
  await story.ask(`/api/changes/${saved.change}/undo`, { as: aino, method: 'PUT', body: {} });
  expect(await inCalendar()).toEqual([]);
});

test('When the series moves to an earlier hour, what is past and what somebody moved alone stay as they are', async () => {
  const first = await preview(secondTuesdays);
  await save(first.edits);
  const october = first.occurrences[1]?.id ?? '';
  await moveAlone(october, { precision: 'time', start: '2021-10-13T13:00', end: '2021-10-13T14:00' });
  await story.until('2021-09-20T09:00');

  const earlier = {
    ...secondTuesdays,
    rule: { ...secondTuesdays.rule, first: { precision: 'time', start: '2021-09-14T08:00', end: '2021-09-14T09:00' } },
  };
  const looked = await preview(earlier);
  expect(becomes(looked)).toEqual(['past', 'by-hand', 'moved', 'moved']);
  expect(looked.occurrences[2]).toMatchObject({ before: { time: 'klo 9.00–10.00' }, words: { time: 'klo 8.00–9.00' } });
  await save(looked.edits);
  expect(await inCalendar()).toEqual([
    'ti 14.9. klo 9.00–10.00',
    'ke 13.10. klo 13.00–14.00',
    'ti 9.11. klo 8.00–9.00',
    'ti 14.12. klo 8.00–9.00',
  ]);
  expect(becomes(await preview({ ...earlier, alsoChanged: true }))).toEqual(['past', 'moved', 'same', 'same']);
});

test('A series that changes its weekday keeps its events, and one that ends sooner lets the rest go', async () => {
  const first = await preview(secondTuesdays);
  await save(first.edits);
  const thursdays = {
    ...secondTuesdays,
    rule: {
      ...secondTuesdays.rule,
      rrule: 'FREQ=MONTHLY;BYDAY=-1TH;UNTIL=20211130',
      first: { precision: 'time', start: '2021-09-30T09:00', end: '2021-09-30T10:00' },
    },
  };
  const looked = await preview(thursdays);
  expect(becomes(looked)).toEqual(['moved', 'moved', 'moved', 'removed']);
  await save(looked.edits);
  expect(await inCalendar()).toEqual(['to 30.9. klo 9.00–10.00', 'to 28.10. klo 9.00–10.00', 'to 25.11. klo 9.00–10.00']);
});

test('A rule that means nothing is refused with a sentence', async () => {
  const body = { ...secondTuesdays, rule: { ...secondTuesdays.rule, rrule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31' } };
  const answer = await story.ask('/api/series/preview', { as: aino, method: 'PUT', body });
  expect(answer).toMatchObject({ status: 400, body: { refusal: 'invalid', message: expect.any(String) } });
});
