import { at } from '../kit/time';
import { occurrencesOf } from './recurrence';
import type { When } from './when';

const morning = (day: string): When => ({ precision: 'time', start: `${day}T09:00`, end: `${day}T10:30` });
const daysOf = (rrule: string, first: When, { skipHolidays = false, last = '2021-12-31' } = {}) => {
  const expanded = occurrencesOf({ rrule, first, skipHolidays }, last);
  return expanded.ok ? expanded.value.occurrences.map(({ day }) => day) : expanded.refusal;
};

test.each([
  ['every week', 'FREQ=WEEKLY;COUNT=3', '2021-03-16', ['2021-03-16', '2021-03-23', '2021-03-30']],
  ['every other week', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20210413', '2021-03-16', ['2021-03-16', '2021-03-30', '2021-04-13']],
  ['on the second Tuesday of the month', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3', '2021-01-12', ['2021-01-12', '2021-02-09', '2021-03-09']],
  [
    'on the last Thursday of the month',
    'FREQ=MONTHLY;BYDAY=-1TH;COUNT=4',
    '2021-01-28',
    ['2021-01-28', '2021-02-25', '2021-03-25', '2021-04-29'],
  ],
  ['on the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '2021-01-31', ['2021-01-31', '2021-02-28', '2021-03-31']],
])('A series %s meets on the days that people expect', (_name, rrule, first, days) => {
  expect(daysOf(rrule, morning(first))).toEqual(days);
});

test('Nine in the morning stays nine in the morning when the clocks change', () => {
  const expanded = occurrencesOf({ rrule: 'FREQ=WEEKLY;COUNT=3', first: morning('2021-03-23'), skipHolidays: false }, '2021-12-31');
  const starts = expanded.ok ? expanded.value.occurrences.map(({ when }) => (when.precision === 'time' ? when.start : '')) : [];
  expect(starts).toEqual(['2021-03-23T09:00', '2021-03-30T09:00', '2021-04-06T09:00']);
  expect(at('2021-03-30', '09:00') - at('2021-03-23', '09:00')).toBe(7 * 24 * 3_600_000 - 3_600_000);
});

test('A series that skips public holidays passes over Ascension Day and says so', () => {
  const expanded = occurrencesOf({ rrule: 'FREQ=WEEKLY;UNTIL=20210520', first: morning('2021-05-06'), skipHolidays: true }, '2021-12-31');
  expect(expanded).toMatchObject({ ok: true, value: { skipped: ['2021-05-13'], more: false } });
  expect(daysOf('FREQ=WEEKLY;UNTIL=20210520', morning('2021-05-06'), { skipHolidays: true })).toEqual(['2021-05-06', '2021-05-20']);
});

test('A series without an end goes on to the end of the strategy, and a very long one is cut', () => {
  expect(daysOf('FREQ=MONTHLY;BYDAY=2TU', morning('2021-09-14'))).toHaveLength(4);
  const daily = occurrencesOf({ rrule: 'FREQ=DAILY', first: morning('2021-01-01'), skipHolidays: false }, '2021-12-31');
  expect(daily).toMatchObject({ ok: true, value: { more: true } });
  expect(daysOf('FREQ=DAILY', morning('2021-01-01'))).toHaveLength(80);
});

test('An event of several days keeps its length, and one that ends after midnight its end', () => {
  const days = occurrencesOf(
    { rrule: 'FREQ=MONTHLY;COUNT=2', first: { precision: 'day', day: '2021-01-30', lastDay: '2021-02-01' }, skipHolidays: false },
    '2021-12-31',
  );
  expect(days).toMatchObject({ ok: true, value: { occurrences: [{}, { when: { day: '2021-03-30', lastDay: '2021-04-01' } }] } });
});

test.each([
  ['never comes true', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31', morning('2021-01-12')],
  ['contradicts itself', 'FREQ=WEEKLY;BYDAY=XX', morning('2021-01-12')],
  ['begins on no known day', 'FREQ=WEEKLY', { precision: 'month', month: '2021-05' } satisfies When],
])('A rule that %s is refused', (_name, rrule, first) => {
  expect(daysOf(rrule, first)).toBe('invalid');
});
