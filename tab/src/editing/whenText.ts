import { fieldsOf } from './inputs/whenFields';

type Words = {
  readonly morning: string;
  readonly afternoon: string;
  readonly seasons: Readonly<Record<string, string>>;
};

/** A time that is being edited, short: its days as calendars write them, with nothing invented. */
export const whenText = (when: unknown, words: Words, locale: string): string => {
  const { precision, day, lastDay, start, end, part, month, lastMonth, season } = fieldsOf(when);
  const date = (of: string) =>
    new Date(`${of}T00:00Z`).toLocaleDateString(locale, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
    });
  const monthOf = (of: string) =>
    new Date(`${of}-01T00:00Z`).toLocaleDateString(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const range = (first: string, last: string) => (last === '' ? first : `${first}–${last}`);
  switch (precision) {
    case 'time':
      return `${range(date(day), lastDay === '' ? '' : date(lastDay))} ${range(start, end)}`;
    case 'half-day':
      return `${date(day)} ${part === 'morning' ? words.morning : words.afternoon}`;
    case 'day':
      return range(date(day), lastDay === '' ? '' : date(lastDay));
    case 'month':
      return range(monthOf(month), lastMonth === '' ? '' : monthOf(lastMonth));
    case 'season':
      return `${words.seasons[season] ?? season} ${month.slice(0, 4)}`;
  }
};
