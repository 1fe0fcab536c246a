import { type Language, localeOf } from '../text/language';

/** Days are '2021-04-14' and months '2021-04': they compare as text. */
const dayMs = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const monthOf = (day: string): string => day.slice(0, 7);

export const addDays = (day: string, days: number): string => written(at(day) + days * dayMs);

export const addMonths = (month: string, months: number): string => {
  const first = new Date(at(`${month}-01`));
  return monthOf(written(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1)));
};

export const firstDayOf = (month: string): string => `${month}-01`;
export const lastDayOf = (month: string): string => addDays(firstDayOf(addMonths(month, 1)), -1);

/** 0 is Monday, 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(at(day)).getUTCDay() + 6) % 7;

export const isWeekend = (day: string): boolean => weekdayOf(day) > 4;

/** The week's number as Finnish calendars have it: that of the year in which its Thursday is. */
export const weekNumberOf = (day: string): number => {
  const thursday = at(day) + (3 - weekdayOf(day)) * dayMs;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / (7 * dayMs)) + 1;
};

/** The whole weeks that a month touches, from Monday to Sunday. */
export const weeksOf = (month: string): readonly (readonly string[])[] => {
  const monday = addDays(firstDayOf(month), -weekdayOf(firstDayOf(month)));
  const starts = Array.from({ length: 6 }, (_, week) => addDays(monday, week * 7));
  return starts.filter((start) => start <= lastDayOf(month)).map((start) => Array.from({ length: 7 }, (_, day) => addDays(start, day)));
};

/** 'huhtikuu 2021', or 'huhtikuu–kesäkuu 2021' for several. */
export const monthsInWords = (language: Language, first: string, last = first): string => {
  const format = (month: string, year: 'numeric' | undefined) =>
    new Intl.DateTimeFormat(localeOf[language], { month: 'long', year, timeZone: 'UTC' }).format(at(firstDayOf(month)));
  if (first === last) return format(first, 'numeric');
  return `${format(first, first.slice(0, 4) === last.slice(0, 4) ? undefined : 'numeric')}–${format(last, 'numeric')}`;
};
