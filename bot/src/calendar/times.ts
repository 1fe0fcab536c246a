import { hours, type Instant } from '../kit/clock';
import { at, type Day, dayOf, firstDayOf, instantOf, lastDayOf, type Month, monthOf } from '../kit/time';
import type { CalendarEvent } from './event';
import type { When } from './when';

/** What of an event its times follow from. */
export type Timed = Pick<CalendarEvent, 'kind' | 'when'>;

/** The first day that an event touches; of a month or a season, the first of the stretch. */
export const firstDay = (when: When): Day => {
  switch (when.precision) {
    case 'time':
      return when.start.slice(0, 10);
    case 'half-day':
    case 'day':
      return when.day;
    case 'month':
      return firstDayOf(when.month);
    case 'season':
      return firstDayOf(when.firstMonth);
  }
};

/** The last day that an event touches; of a month or a season, the last of the stretch. */
export const lastDay = (when: When): Day => {
  switch (when.precision) {
    case 'time':
      return (when.end ?? when.start).slice(0, 10);
    case 'half-day':
      return when.day;
    case 'day':
      return when.lastDay ?? when.day;
    case 'month':
      return lastDayOf(when.lastMonth ?? when.month);
    case 'season':
      return lastDayOf(when.lastMonth);
  }
};

/** False where only a month or a season is known: such an event is not reminded of. */
export const hasDay = (when: When): boolean => when.precision !== 'month' && when.precision !== 'season';

/** When an event begins; without a clock time at 12:30 for a morning and at 16:00 otherwise. Undefined where no day is known. */
export const startOf = (when: When): Instant | undefined => {
  if (!hasDay(when)) return undefined;
  return when.precision === 'time' ? instantOf(when.start) : at(firstDay(when), unspokenTime(when));
};

/** When an event ends; a start without an end lasts two hours. Undefined where no day is known. */
export const endOf = (when: When): Instant | undefined => {
  if (!hasDay(when)) return undefined;
  if (when.precision !== 'time') return at(lastDay(when), unspokenTime(when));
  return when.end === undefined ? instantOf(when.start) + hours(2) : instantOf(when.end);
};

/** A deadline is about its end: the clock time by which something must be done. A lone time is that time. */
const deadlineOf = (when: When): Instant | undefined => (when.precision === 'time' ? instantOf(when.end ?? when.start) : endOf(when));

/** Whether an event is behind: its end has passed; of a month or a season, its last day. */
export const isOver = (when: When, now: Instant): boolean => {
  const end = endOf(when);
  return end === undefined ? lastDay(when) < dayOf(now) : end <= now;
};

/** From when on a reminder of an event is pointless: its start, or a deadline's end. */
export const begunAt = ({ kind, when }: Timed): Instant | undefined => (kind === 'deadline' ? deadlineOf(when) : startOf(when));

/** The day that reminders concern: the first of several, a deadline's last. */
export const concernedDay = ({ kind, when }: Timed): Day => {
  const begun = begunAt({ kind, when });
  return begun === undefined ? firstDay(when) : dayOf(begun);
};

/** Whether an event belongs to a month's digest: it has a day in it, or its season begins with it. */
export const belongsToMonth = (month: Month, when: When): boolean =>
  when.precision === 'season' ? when.firstMonth === month : monthOf(firstDay(when)) <= month && month <= monthOf(lastDay(when));

export const touches = (from: Day, to: Day, when: When): boolean => firstDay(when) <= to && from <= lastDay(when);

/** In order of time; what is known only by month or season stands after the days of its first month. */
export const byTime = (a: { readonly when: When }, b: { readonly when: When }): number => {
  const [one, other] = [sortKey(a.when), sortKey(b.when)];
  return one < other ? -1 : one > other ? 1 : 0;
};

const sortKey = (when: When): string =>
  hasDay(when)
    ? `${firstDay(when)}T${when.precision === 'time' ? when.start.slice(11) : unspokenTime(when)}`
    : `${monthOf(firstDay(when))}-99`;

/** Never shown to anybody: it only orders events and tells when a day without a clock time is over. */
function unspokenTime(when: When): '12:30' | '16:00' {
  return when.precision === 'half-day' && when.part === 'morning' ? '12:30' : '16:00';
}
