import * as v from 'valibot';
import { NetworkContent } from '../../src/network/content';
import { expectedPosts, type Story } from './expectedPosts';
import { instantAt } from './helsinki';
import { inWords } from './inWords';

/** The wall clock times are those of a calendar on paper; the summer and winter clocks were looked up, not computed. */
const events = (...written: readonly object[]) => v.parse(NetworkContent.entries.events, written);

const webinar = { id: 'webinaari', title: 'Keksitty webinaari', kind: 'webinar' };

const plan = (written: readonly object[], story: Partial<Story> = {}) =>
  expectedPosts({
    events: events(...written),
    boundAt: instantAt('2020-10-01T08:00'),
    createdAt: instantAt('2020-10-01T08:00'),
    from: instantAt('2020-11-01T00:00'),
    to: instantAt('2022-01-31T23:59'),
    followUpMeetings: false,
    ...story,
  });

const about = (written: readonly object[], story?: Partial<Story>) =>
  plan(written, story)
    .filter(({ kind }) => kind !== 'digest')
    .map(inWords);

const digests = (written: readonly object[], story?: Partial<Story>) =>
  plan(written, story)
    .filter(({ kind }) => kind === 'digest')
    .map(inWords);

test("The network's April webinar is told of a week, a working day and an hour before; its follow-up comes at its end", () => {
  expect(about([{ ...webinar, when: { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' } }])).toEqual([
    'week-before 2021-04-07T09:00',
    'day-before 2021-04-13T09:00',
    'on-the-day 2021-04-14T11:00',
    'follow-up 2021-04-14T14:30',
    'nudge 2021-04-21T09:00',
  ]);
});

test('Nobody is reminded on Good Friday or Easter Monday', () => {
  expect(about([{ ...webinar, when: { precision: 'day', day: '2021-04-12' } }])).toEqual([
    'week-before 2021-04-01T09:00',
    'day-before 2021-04-09T09:00',
    'on-the-day 2021-04-12T08:00',
    'follow-up 2021-04-12T16:00',
    'nudge 2021-04-19T09:00',
  ]);
  expect(about([{ ...webinar, kind: 'meeting', when: { precision: 'day', day: '2021-04-06' } }])).toEqual(['day-before 2021-04-01T09:00']);
});

test('Christmas moves reminders before it and nudges behind it', () => {
  expect(about([{ ...webinar, when: { precision: 'time', start: '2020-12-28T10:00', end: '2020-12-28T11:00' } }])).toEqual([
    'week-before 2020-12-21T09:00',
    'day-before 2020-12-23T09:00',
    'on-the-day 2020-12-28T09:00',
    'follow-up 2020-12-28T11:00',
    'nudge 2021-01-04T09:00',
  ]);
  expect(about([{ ...webinar, when: { precision: 'half-day', day: '2021-12-17', part: 'morning' } }])).toEqual([
    'week-before 2021-12-10T09:00',
    'day-before 2021-12-16T09:00',
    'on-the-day 2021-12-17T08:00',
    'follow-up 2021-12-17T12:30',
    'nudge 2021-12-27T09:00',
  ]);
});

test('Midsummer Eve is nobody’s working day', () => {
  expect(about([{ ...webinar, when: { precision: 'time', start: '2021-07-02T13:00' } }])).toEqual([
    'week-before 2021-06-24T09:00',
    'day-before 2021-07-01T09:00',
    'on-the-day 2021-07-02T12:00',
    'follow-up 2021-07-02T15:00',
    'nudge 2021-07-09T09:00',
  ]);
});

test('At half past three on the night when clocks go forward the event is an hour later on the clock', () => {
  const posts = plan([{ ...webinar, when: { precision: 'time', start: '2021-03-28T03:30' } }]).filter(({ kind }) => kind !== 'digest');
  expect(posts.map(inWords)).toEqual([
    'week-before 2021-03-19T09:00',
    'day-before 2021-03-26T09:00',
    'on-the-day 2021-03-28T02:30',
    'follow-up 2021-03-28T06:30',
    'nudge 2021-04-06T09:00',
  ]);
  expect(posts[2]?.due).toBe(Date.parse('2021-03-28T00:30:00Z'));
  expect(posts[3]?.due).toBe(Date.parse('2021-03-28T03:30:00Z'));
});

test('Of the two half past threes on the night when clocks go back the first one is meant', () => {
  const posts = plan([{ ...webinar, when: { precision: 'time', start: '2021-10-31T03:30' } }]).filter(({ kind }) => kind !== 'digest');
  expect(posts.map(inWords)).toEqual([
    'week-before 2021-10-22T09:00',
    'day-before 2021-10-29T09:00',
    'on-the-day 2021-10-31T02:30',
    'follow-up 2021-10-31T04:30',
    'nudge 2021-11-08T09:00',
  ]);
  expect(posts[2]?.due).toBe(Date.parse('2021-10-30T23:30:00Z'));
  expect(posts[3]?.due).toBe(Date.parse('2021-10-31T02:30:00Z'));
});

test('An hour before is an hour that passes, also where the clock changes in between', () => {
  const due = (start: string) =>
    plan([{ ...webinar, kind: 'meeting', when: { precision: 'time', start } }]).find(({ kind }) => kind === 'on-the-day')?.due;
  expect(due('2021-03-28T04:15')).toBe(Date.parse('2021-03-28T00:15:00Z'));
  expect(due('2021-10-31T04:15')).toBe(Date.parse('2021-10-31T01:15:00Z'));
});

test('Who has until half past midnight hears of it on the evening before', () => {
  expect(about([{ ...webinar, kind: 'deadline', when: { precision: 'time', start: '2021-02-16T00:30' } }])).toEqual([
    'week-before 2021-02-09T09:00',
    'day-before 2021-02-15T09:00',
    'on-the-day 2021-02-15T23:30',
  ]);
});

test('A call for proposals that is open for weeks is told of before it closes, not before it opens', () => {
  const call = { ...webinar, kind: 'deadline' };
  expect(about([{ ...call, when: { precision: 'day', day: '2021-02-22', lastDay: '2021-04-09' } }])).toEqual([
    'week-before 2021-04-01T09:00',
    'day-before 2021-04-08T09:00',
    'on-the-day 2021-04-09T08:00',
  ]);
  expect(about([{ ...call, when: { precision: 'time', start: '2021-05-03T08:00', end: '2021-05-21T16:00' } }])).toEqual([
    'week-before 2021-05-14T09:00',
    'day-before 2021-05-20T09:00',
    'on-the-day 2021-05-21T15:00',
  ]);
});

test('A workshop of three days is told of before the first and followed up after the last', () => {
  expect(about([{ ...webinar, kind: 'workshop', when: { precision: 'day', day: '2021-06-07', lastDay: '2021-06-09' } }])).toEqual([
    'week-before 2021-05-31T09:00',
    'day-before 2021-06-04T09:00',
    'on-the-day 2021-06-07T08:00',
    'follow-up 2021-06-09T16:00',
    'nudge 2021-06-16T09:00',
  ]);
});

test('After an evening that ends past midnight the week is counted from the new day', () => {
  const evening = { precision: 'time', start: '2021-09-17T21:00', end: '2021-09-18T00:30' };
  expect(about([{ ...webinar, when: evening }]).slice(3)).toEqual(['follow-up 2021-09-18T00:30', 'nudge 2021-09-27T09:00']);
});

test.each(['meeting', 'steering-group', 'training', 'competition'])('Of a %s people hear less, and nothing afterwards', (kind) => {
  expect(about([{ ...webinar, kind, when: { precision: 'time', start: '2021-02-10T13:00', end: '2021-02-10T15:00' } }])).toEqual([
    'day-before 2021-02-09T09:00',
    'on-the-day 2021-02-10T12:00',
  ]);
  expect(about([{ ...webinar, kind, when: { precision: 'half-day', day: '2021-02-10', part: 'afternoon' } }])).toEqual([
    'day-before 2021-02-09T09:00',
  ]);
});

test('A network that follows its meetings up does so for meetings only', () => {
  const when = { precision: 'half-day', day: '2021-02-10', part: 'afternoon' };
  const asked = (kind: string) => about([{ ...webinar, kind, when }], { followUpMeetings: true }).slice(1);
  expect(asked('meeting')).toEqual(['follow-up 2021-02-10T16:00', 'nudge 2021-02-17T09:00']);
  expect(asked('training')).toEqual([]);
});

test.each([
  ['only by its month', { precision: 'month', month: '2021-03', lastMonth: '2021-08' }],
  ['only by its season', { precision: 'season', season: 'autumn', firstMonth: '2021-09', lastMonth: '2021-11' }],
])('A webinar that is known %s stands in digests and nowhere else', (_how, when) => {
  expect(about([{ ...webinar, when }])).toEqual([]);
  expect(digests([{ ...webinar, when }])).toEqual(
    when.precision === 'season'
      ? ['digest 2021-09-01T09:00']
      : [
          'digest 2021-03-01T09:00',
          'digest 2021-04-01T09:00',
          'digest 2021-05-03T09:00',
          'digest 2021-06-01T09:00',
          'digest 2021-07-01T09:00',
          'digest 2021-08-02T09:00',
        ],
  );
});

test('The digest comes on the first working day of a month in which something happens, be it only on its last day', () => {
  const other = { ...webinar, kind: 'other' };
  expect(digests([{ ...other, when: { precision: 'day', day: '2021-01-31' } }])).toEqual(['digest 2021-01-04T09:00']);
  expect(digests([{ ...other, when: { precision: 'day', day: '2021-11-30', lastDay: '2022-01-01' } }])).toEqual([
    'digest 2021-11-01T09:00',
    'digest 2021-12-01T09:00',
    'digest 2022-01-03T09:00',
  ]);
  expect(digests([{ ...other, when: { precision: 'day', day: '2021-05-31' }, cancelled: true }])).toEqual([]);
});

test('What is past when the bot gets its channel stays unsaid, and what is due at that very moment is said', () => {
  const april = [{ ...webinar, when: { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' } }];
  expect(about(april, { boundAt: instantAt('2021-04-13T09:00') })[0]).toBe('day-before 2021-04-13T09:00');
  expect(about(april, { boundAt: instantAt('2021-04-13T09:01') })[0]).toBe('on-the-day 2021-04-14T11:00');
  expect(about(april, { createdAt: instantAt('2021-04-14T11:30') })).toEqual(['follow-up 2021-04-14T14:30', 'nudge 2021-04-21T09:00']);
});

test('A webinar that is moved is told of anew, but only where that is still ahead', () => {
  const id = 'webinaari';
  const april = [{ ...webinar, when: { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' } }];
  const [later] = events({ ...webinar, when: { precision: 'time', start: '2021-04-28T09:00', end: '2021-04-28T10:00' } });
  const [vague] = events({ ...webinar, when: { precision: 'month', month: '2021-06' } });
  if (later === undefined || vague === undefined) throw new Error('Both were just written');
  expect(about(april, { moves: [{ at: instantAt('2021-04-12T10:00'), event: id, when: later.when }] })).toEqual([
    'week-before 2021-04-07T09:00',
    'moved 2021-04-12T10:01',
    'week-before 2021-04-21T09:00',
    'day-before 2021-04-27T09:00',
    'on-the-day 2021-04-28T08:00',
    'follow-up 2021-04-28T10:00',
    'nudge 2021-05-05T09:00',
  ]);
  const postponed = [{ at: instantAt('2021-04-12T10:00'), event: id, when: vague.when }];
  expect(about(april, { moves: postponed })).toEqual(['week-before 2021-04-07T09:00', 'moved 2021-04-12T10:01']);
  expect(digests(april, { moves: postponed })).toEqual(['digest 2021-04-01T09:00', 'digest 2021-06-01T09:00']);
});
