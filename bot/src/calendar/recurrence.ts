import { RRuleTemporal } from 'rrule-temporal';
import { ok, type Result, refuse } from '../kit/result';
import { addDays, type Day, daysBetween } from '../kit/time';
import { holidayName } from '../kit/workingDays';
import type { SeriesRule } from './event';
import type { Rrule } from './rrule';
import { firstDay, hasDay } from './times';
import type { When } from './when';

/** One time of a series: the day that its rule gives, and when the event is then. */
export type Occurrence = { readonly day: Day; readonly when: When };

export type Occurrences = {
  readonly occurrences: readonly Occurrence[];
  /** Public holidays that were passed over. */
  readonly skipped: readonly Day[];
  /** True where the rule goes on beyond what is looked at. */
  readonly more: boolean;
};

/** So many times of one series are looked at: they fit one change, with the series itself. */
export const mostOccurrences = 80;

/**
 * The times of a series up to a last day. A rule speaks of days of the wall calendar, so nine o'clock stays nine o'clock
 * when the clocks change. Refused where the rule means nothing or the first event has no day.
 */
export const occurrencesOf = (
  { rrule, first, skipHolidays }: Pick<SeriesRule, 'rrule' | 'first' | 'skipHolidays'>,
  last: Day,
): Result<Occurrences, 'invalid'> => {
  if (!hasDay(first)) return refuse('invalid');
  const days = daysBy(rrule, firstDay(first), last);
  if (days === undefined) return refuse('invalid');
  const isSkipped = (day: Day) => skipHolidays && holidayName(day) !== undefined;
  const kept = days.filter((day) => !isSkipped(day));
  return ok({
    occurrences: kept.slice(0, mostOccurrences).map((day) => ({ day, when: whenOn(day, first) })),
    skipped: days.filter(isSkipped),
    more: kept.length > mostOccurrences,
  });
};

/** The first event's time on another day of the series. */
export const whenOn = (day: Day, first: When): When => {
  const days = daysBetween(firstDay(first), day);
  switch (first.precision) {
    case 'time': {
      const { start, end } = first;
      return { precision: 'time', start: moved(start, days), ...(end === undefined ? {} : { end: moved(end, days) }) };
    }
    case 'half-day':
      return { ...first, day };
    case 'day':
      return { precision: 'day', day, ...(first.lastDay === undefined ? {} : { lastDay: addDays(first.lastDay, days) }) };
    default:
      return first;
  }
};

const moved = (local: string, days: number): string => addDays(local.slice(0, 10), days) + local.slice(10);

/** Twice as many as are shown, so that passed holidays do not make a series shorter. */
const mostDays = 2 * mostOccurrences;

/** The days of a rule; noon of a zone without clock changes stands for a day. Undefined where the rule never comes true. */
function daysBy(rrule: Rrule, first: Day, last: Day): readonly Day[] | undefined {
  const start = `DTSTART;TZID=UTC:${first.replaceAll('-', '')}T120000`;
  const days: Day[] = [];
  try {
    new RRuleTemporal({ rruleString: `${start}\nRRULE:${rrule}`, maxIterations: 2000 }).all((time) => {
      const day = time.toString().slice(0, 10);
      if (day > last || days.length >= mostDays) return false;
      days.push(day);
      return true;
    });
  } catch {
    return undefined;
  }
  return days;
}
