import Holidays from 'date-holidays';
import type { Language } from './languages';
import { addDays, type Day, weekdayOf } from './time';

/**
 * Working days in Finland: Monday to Friday except public holidays, Christmas Eve and Midsummer Eve.
 * 31 December is a working day. The holidays are date-holidays' (CC BY 3.0).
 */
const holidays = lazily(() => new Holidays('FI'));
const namesByYear = new Map<string, ReadonlyMap<Day, string>>();

/** The name of a day that is not worked though it may fall on a weekday; undefined for other days. */
export const holidayName = (day: Day, language: Language = 'fi'): string | undefined =>
  holidaysOf(Number(day.slice(0, 4)), language).get(day);

/** A year's days that are not worked though they may fall on a weekday, with their names. */
export const holidaysOf = (year: number, language: Language = 'fi'): ReadonlyMap<Day, string> => {
  const key = `${year} ${language}`;
  const known = namesByYear.get(key) ?? (language === 'fi' ? daysOff(year) : daysOffIn(year, language));
  namesByYear.set(key, known);
  return known;
};

export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && holidayName(day) === undefined;

/** The last working day before a day. */
export const workingDayBefore = (day: Day): Day => workingDayOnOrBefore(addDays(day, -1));

export const workingDayOnOrBefore = (day: Day): Day => (isWorkingDay(day) ? day : workingDayOnOrBefore(addDays(day, -1)));

export const workingDayOnOrAfter = (day: Day): Day => (isWorkingDay(day) ? day : workingDayOnOrAfter(addDays(day, 1)));

function daysOff(year: number): ReadonlyMap<Day, string> {
  const eves = new Set(['jouluaatto', 'juhannusaatto']);
  return new Map(
    holidays()
      .getHolidays(year, 'fi')
      .filter((holiday) => holiday.type === 'public' || eves.has(holiday.name.toLowerCase()))
      .map((holiday) => [holiday.date.slice(0, 10), holiday.name.toLowerCase()]),
  );
}

/** The same days by their names in another language. A Mother's Day that falls on Whitsun does not name it. */
function daysOffIn(year: number, language: Language): ReadonlyMap<Day, string> {
  const named = holidays()
    .getHolidays(year, language)
    .filter(({ type }) => type !== 'observance')
    .map(({ date, name }) => [date.slice(0, 10), name] as const);
  const names = new Map(named);
  return new Map([...holidaysOf(year)].map(([day, finnish]) => [day, names.get(day) ?? finnish]));
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
