import { endOf, firstDay } from '../calendar/times';
import type { When } from '../calendar/when';
import { instantOf, localTimeOf } from '../kit/time';
import type { Moment } from './moment';

/** The time of a new event, as well as it was said; undefined where not even the day was. */
export const whenOf = ({ day, start, end, part }: Moment): When | undefined => {
  if (day === undefined) return undefined;
  if (start !== undefined) return { precision: 'time', start: `${day}T${start}`, ...(end === undefined ? {} : { end: `${day}T${end}` }) };
  return part === undefined ? { precision: 'day', day } : { precision: 'half-day', day, part };
};

/** An event's time after a move: what is not said stays as it was, the clock time of another day, the length of another clock time. */
export const movedWhen = (before: When, { day = firstDay(before), start, end, part }: Moment): When => {
  if (part !== undefined) return { precision: 'half-day', day, part };
  if (before.precision !== 'time') {
    if (start !== undefined) return whenOf({ day, start, ...(end === undefined ? {} : { end }) }) ?? before;
    return before.precision === 'half-day' ? { ...before, day } : { precision: 'day', day };
  }
  const begins = `${day}T${start ?? before.start.slice(11)}`;
  if (end !== undefined) return { precision: 'time', start: begins, end: `${day}T${end}` };
  if (before.end === undefined) return { precision: 'time', start: begins };
  const long = (endOf(before) ?? 0) - instantOf(before.start);
  return { precision: 'time', start: begins, end: localTimeOf(instantOf(begins) + long) };
};
