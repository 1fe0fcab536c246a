import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { When } from '../../calendar/when';
import { addDays, type LocalTime, localTimeOf, zone } from '../../kit/time';

/** The zone that a property of an entry names. */
export const zoneNameOf = (entry: ICAL.Event, property: 'dtstart' | 'recurrence-id'): string | undefined => {
  const named = entry.component.getFirstProperty(property)?.getParameter('tzid');
  return typeof named === 'string' ? named : undefined;
};

/** Which time of a repeating entry this is, by the rule: its day, or its day and time on the network's wall clock. */
export const occurrenceKey = (time: ICAL.Time, zoneName: string | undefined): string =>
  time.isDate ? dayIn(time) : wallClock(time, zoneName);

/** When an entry is. An all-day entry ends, by the standard, on the day after its last; from midnight to midnight is all day, too. */
export const whenOf = (start: ICAL.Time, end: ICAL.Time | null, zoneName: string | undefined): When => {
  if (start.isDate) return days(dayIn(start), end === null ? dayIn(start) : addDays(dayIn(end), -1));
  const from = wallClock(start, zoneName);
  const until = end === null ? from : wallClock(end, zoneName);
  if (from.endsWith('T00:00') && until.endsWith('T00:00') && from < until) return days(from.slice(0, 10), addDays(until.slice(0, 10), -1));
  return { precision: 'time', start: from, ...(until > from ? { end: until } : {}) };
};

const days = (day: string, last: string): When => ({ precision: 'day', day, ...(last > day ? { lastDay: last } : {}) });

const dayIn = ({ year, month, day }: ICAL.Time): string => new Temporal.PlainDate(year, month, day).toString();

/**
 * A file's time on the network's wall clock. A time in UTC, or in a zone that the file describes or that the world knows,
 * is moved; one that floats, or whose zone nobody knows, is what it says.
 */
function wallClock(time: ICAL.Time, zoneName: string | undefined): LocalTime {
  const local = new Temporal.PlainDateTime(time.year, time.month, time.day, time.hour, time.minute);
  const own = time.zone;
  if (own !== undefined && own !== null && own.tzid !== 'floating') return localTimeOf(time.toUnixTime() * 1000);
  if (zoneName === undefined || !isKnown(zoneName)) return local.toString({ smallestUnit: 'minute' });
  return local.toZonedDateTime(zoneName).withTimeZone(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function isKnown(name: string): boolean {
  try {
    new Temporal.ZonedDateTime(0n, name);
    return true;
  } catch {
    return false;
  }
}
