import Holidays from 'date-holidays';
import { addDays, type Day, weekdayOf } from './time';

/**
 * Working days in Finland: Monday to Friday except public holidays, Christmas Eve and Midsummer Eve.
 * 31 December is a working day. The holidays are date-holidays' (CC BY 3.0).
 */
const holidays = lazily(() => new Holidays('FI'));
const namesByYear = new Map<number, ReadonlyMap<Day, string>>();

/** The Finnish name of a day that is not worked though it may fall on a weekday; undefined for other days. */
export const holidayName = (day: Day): string | undefined => holidaysOf(Number(day.slice(0, 4))).get(day);

/** A year's days that are not worked though they may fall on a weekday, with their Finnish names. */
export const holidaysOf = (year: number): ReadonlyMap<Day, string> => {
  const known = namesByYear.get(year) ?? daysOff(year);
  namesByYear.set(year, known);
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

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
