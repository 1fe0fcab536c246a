import { daysOff } from './daysOff';
import { daysLater, isWorkingDay } from './helsinki';

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const [sunday, monday, thursday, friday, saturday] = [0, 1, 4, 5, 6];

test.each(Object.entries(daysOff))('Whoever copied the days off of %s made no slip', (year, days) => {
  expect(Object.values(days).every((day) => day.startsWith(year))).toBe(true);
  expect(weekdayOf(days.easter)).toBe(sunday);
  expect(days.goodFriday).toBe(daysLater(days.easter, -2));
  expect(days.easterMonday).toBe(daysLater(days.easter, 1));
  expect(weekdayOf(days.easterMonday)).toBe(monday);
  expect(days.ascension).toBe(daysLater(days.easter, 39));
  expect(weekdayOf(days.ascension)).toBe(thursday);
  expect(days.pentecost).toBe(daysLater(days.easter, 49));
  expect(weekdayOf(days.midsummerEve)).toBe(friday);
  expect(days.midsummerEve >= `${year}-06-19` && days.midsummerEve <= `${year}-06-25`).toBe(true);
  expect(days.midsummer).toBe(daysLater(days.midsummerEve, 1));
  expect(weekdayOf(days.allSaints)).toBe(saturday);
  expect(days.allSaints >= `${year}-10-31` && days.allSaints <= `${year}-11-06`).toBe(true);
});

test.each([
  ['a plain Wednesday', '2021-04-14', true],
  ['a Saturday', '2021-04-17', false],
  ['Easter Monday', '2021-04-05', false],
  ['Maundy Thursday', '2021-04-01', true],
  ['Christmas Eve', '2021-12-24', false],
  ['the day before Christmas Eve', '2021-12-23', true],
  ["New Year's Eve", '2020-12-31', true],
  ['Midsummer Eve', '2021-06-25', false],
  ['the eve of May Day', '2021-04-30', true],
  ['Ascension Day', '2021-05-13', false],
  ['Independence Day', '2021-12-06', false],
])('Whether the network works on %s (%s) stands in the calendar', (_name, day, works) => {
  expect(isWorkingDay(day)).toBe(works);
});

test('A year whose days off nobody has copied is not guessed', () => {
  expect(() => isWorkingDay('2024-01-01')).toThrow('2024');
});
