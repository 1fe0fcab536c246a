import { parseContent } from '../../src/network/parseContent';
import { expectedPosts } from './expectedPosts';
import { inventedCalendar, inventedCalendarFile, inventedMoves, inventedYear } from './inventedCalendar';
import { inWords } from './inWords';

/** What somebody with a paper calendar would note down for each event, one line each. */
const byHand: Record<string, string[]> = {
  'tapahtuma-ennen-kanavaa': [],
  'heti-kanavan-jalkeen': [
    'day-before 2020-12-02T09:00',
    'on-the-day 2020-12-03T09:00',
    'follow-up 2020-12-03T11:00',
    'nudge 2020-12-10T09:00',
  ],
  'valipaivien-paja': [
    'week-before 2020-12-21T09:00',
    'day-before 2020-12-23T09:00',
    'on-the-day 2020-12-28T09:00',
    'follow-up 2020-12-28T12:00',
    'nudge 2021-01-04T09:00',
  ],
  'uudenvuodenaaton-webinaari': [
    'week-before 2020-12-23T09:00',
    'day-before 2020-12-30T09:00',
    'on-the-day 2020-12-31T08:00',
    'follow-up 2020-12-31T16:00',
    'nudge 2021-01-07T09:00',
  ],
  'loppiaisen-jalkeinen-foorumi': [
    'week-before 2020-12-31T09:00',
    'day-before 2021-01-05T09:00',
    'on-the-day 2021-01-07T08:00',
    'follow-up 2021-01-07T16:00',
    'nudge 2021-01-14T09:00',
  ],
  joulunalusfoorumi: [
    'week-before 2021-12-10T09:00',
    'day-before 2021-12-16T09:00',
    'on-the-day 2021-12-17T08:00',
    'follow-up 2021-12-17T12:30',
    'nudge 2021-12-27T09:00',
  ],
  'itsenaisyyspaivan-jalkeinen-kokous': ['day-before 2021-12-03T09:00'],
  'joulunjalkeinen-webinaari': [
    'week-before 2021-12-20T09:00',
    'day-before 2021-12-23T09:00',
    'on-the-day 2021-12-27T13:00',
    'follow-up 2021-12-27T16:00',
    'nudge 2022-01-03T09:00',
  ],
  'iltapaivan-haku': ['week-before 2021-02-03T09:00', 'day-before 2021-02-09T09:00', 'on-the-day 2021-02-10T15:15'],
  yohaku: ['week-before 2021-02-09T09:00', 'day-before 2021-02-15T09:00', 'on-the-day 2021-02-15T23:30'],
  'kahden-viikon-haku': ['week-before 2021-02-26T09:00', 'day-before 2021-03-04T09:00', 'on-the-day 2021-03-05T08:00'],
  'aamupaivan-haku': ['week-before 2021-03-09T09:00', 'day-before 2021-03-15T09:00', 'on-the-day 2021-03-16T08:00'],
  'toukokuun-haku': ['week-before 2021-05-14T09:00', 'day-before 2021-05-20T09:00', 'on-the-day 2021-05-21T15:00'],
  'kevatyon-webinaari': [
    'week-before 2021-03-19T09:00',
    'day-before 2021-03-26T09:00',
    'on-the-day 2021-03-28T02:30',
    'follow-up 2021-03-28T06:30',
    'nudge 2021-04-06T09:00',
  ],
  'kevataamun-kokous': ['day-before 2021-03-26T09:00', 'on-the-day 2021-03-28T02:15'],
  'syysyon-paja': [
    'week-before 2021-10-22T09:00',
    'day-before 2021-10-29T09:00',
    'on-the-day 2021-10-31T02:30',
    'follow-up 2021-10-31T04:30',
    'nudge 2021-11-08T09:00',
  ],
  'syysaamun-foorumi': [
    'week-before 2021-10-22T09:00',
    'day-before 2021-10-29T09:00',
    'on-the-day 2021-10-31T03:15',
    'follow-up 2021-10-31T06:00',
    'nudge 2021-11-08T09:00',
  ],
  'huhtikuun-nayttely': [],
  kesaleiri: [
    'week-before 2021-05-31T09:00',
    'day-before 2021-06-04T09:00',
    'on-the-day 2021-06-07T08:00',
    'follow-up 2021-06-09T16:00',
    'nudge 2021-06-16T09:00',
  ],
  'juhannuksen-jalkeinen-webinaari': [
    'week-before 2021-06-21T09:00',
    'day-before 2021-06-24T09:00',
    'on-the-day 2021-06-28T08:00',
    'follow-up 2021-06-28T11:00',
    'nudge 2021-07-05T09:00',
  ],
  'heinakuun-paja': [
    'week-before 2021-06-24T09:00',
    'day-before 2021-07-01T09:00',
    'on-the-day 2021-07-02T12:00',
    'follow-up 2021-07-02T15:00',
    'nudge 2021-07-09T09:00',
  ],
  'kahden-paivan-foorumi': [
    'week-before 2021-09-08T09:00',
    'day-before 2021-09-14T09:00',
    'on-the-day 2021-09-15T08:00',
    'follow-up 2021-09-16T15:00',
    'nudge 2021-09-23T09:00',
  ],
  'ilta-yli-puolenyon': [
    'week-before 2021-09-10T09:00',
    'day-before 2021-09-16T09:00',
    'on-the-day 2021-09-17T20:00',
    'follow-up 2021-09-18T00:30',
    'nudge 2021-09-27T09:00',
  ],
  'kokous-paivana': ['day-before 2021-01-15T09:00'],
  'ohjausryhma-kellonajalla': ['day-before 2021-01-18T09:00', 'on-the-day 2021-01-19T11:00'],
  'koulutus-paivana': ['day-before 2021-01-19T09:00'],
  'kilpailu-iltapaivalla': ['day-before 2021-01-21T09:00'],
  'kesan-teema': [],
  'peruttu-webinaari': [],
  'talven-webinaarisarja': [],
  'lykkaantyva-webinaari': [
    'week-before 2021-05-05T09:00',
    'moved 2021-05-06T10:01',
    'week-before 2021-05-19T09:00',
    'day-before 2021-05-25T09:00',
    'on-the-day 2021-05-26T11:00',
    'follow-up 2021-05-26T13:00',
    'nudge 2021-06-02T09:00',
  ],
  'aikaistuva-paja': [
    'moved 2021-10-05T12:01',
    'day-before 2021-10-07T09:00',
    'on-the-day 2021-10-08T08:00',
    'follow-up 2021-10-08T12:30',
    'nudge 2021-10-15T09:00',
  ],
  'kuuta-vaihtava-kokous': ['moved 2021-11-04T12:01', 'day-before 2021-12-14T09:00', 'on-the-day 2021-12-15T09:00'],
  'avoimeksi-jaava-paja': ['week-before 2021-03-03T09:00', 'moved 2021-03-04T12:01'],
};

const plan = expectedPosts({
  events: inventedCalendar().events,
  moves: inventedMoves,
  boundAt: inventedYear.from,
  createdAt: inventedYear.from,
  ...inventedYear,
  followUpMeetings: false,
});

test.each(inventedCalendar().events.map(({ id }) => [id]))('The invented network hears of %s when a person would tell it', (id) => {
  expect(plan.filter(({ event }) => event === id).map(inWords)).toEqual(byHand[id]);
});

test('The invented network gets a digest of every month but August, when all it had was cancelled', () => {
  expect(plan.filter(({ kind }) => kind === 'digest').map(inWords)).toEqual([
    'digest 2020-12-01T09:00',
    'digest 2021-01-04T09:00',
    'digest 2021-02-01T09:00',
    'digest 2021-03-01T09:00',
    'digest 2021-04-01T09:00',
    'digest 2021-05-03T09:00',
    'digest 2021-06-01T09:00',
    'digest 2021-07-01T09:00',
    'digest 2021-09-01T09:00',
    'digest 2021-10-01T09:00',
    'digest 2021-11-01T09:00',
    'digest 2021-12-01T09:00',
    'digest 2022-01-03T09:00',
    'digest 2022-02-01T09:00',
  ]);
});

test('The invented calendar is a content file without a mistake', () => {
  const parsed = parseContent('kaselo.yaml', inventedCalendarFile());
  expect(parsed).toEqual({ ok: true, value: inventedCalendar() });
});
