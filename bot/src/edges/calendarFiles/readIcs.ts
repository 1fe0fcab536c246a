import ICAL from 'ical.js';
import type { ImportedEvent, ReadCalendarFile, UnreadableFile } from '../../calendar/importedEvent';
import { firstDay, lastDay } from '../../calendar/times';
import { ok, refuse } from '../../kit/result';
import type { Day } from '../../kit/time';
import { occurrenceKey, whenOf, zoneNameOf } from './times';
import { wordsOfEntry } from './words';

/** In characters: about 5 MB. */
const largestFile = 5 * 1024 * 1024;
const mostOccurrences = 1000;
/** So many steps are taken through all the file's rules together: a rule may step every second for years. */
const mostSteps = 100_000;

/** Reads an iCalendar file (RFC 5545) as Outlook and others write it. A file may hold anything: nothing in it is trusted. */
export const readIcs: ReadCalendarFile = (ics, from, to) => {
  if (ics.length > largestFile) return refuse('too-large');
  const entries = entriesIn(ics);
  if (entries === undefined) return refuse('not-a-calendar');
  if (entries.length === 0) return refuse('no-events');

  const events: ImportedEvent[] = [];
  let unread = 0;
  let steps = mostSteps;
  for (const entry of entries) {
    try {
      for (const each of spreadOut(entry, to, () => steps-- > 0)) {
        if (each === undefined) unread += 1;
        else if (firstDay(each.when) <= to && from <= lastDay(each.when)) events.push(each);
        if (events.length > mostOccurrences) return refuse<UnreadableFile>('too-many');
      }
    } catch {
      unread += 1;
    }
    if (steps < 0) return refuse('too-many');
  }
  return ok({ events, unread });
};

/** The file's entries that stand alone, each with the changes of its single times. Undefined where it is no calendar. */
function entriesIn(ics: string): readonly ICAL.Event[] | undefined {
  try {
    const parsed: unknown = ICAL.parse(ics.replace(/^\uFEFF/, ''));
    const calendars = (isList(parsed) && isList(parsed[0]) ? parsed : [parsed]).map((each) => new ICAL.Component(jCalOf(each)));
    if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar')) return undefined;
    return calendars.flatMap((calendar) => entriesOf(calendar));
  } catch {
    return undefined;
  }
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function jCalOf(parsed: unknown): unknown[] {
  if (!isList(parsed) || typeof parsed[0] !== 'string') throw new Error('This is no component');
  return parsed;
}

/** A changed time belongs to its series; one whose series is not in the file stands alone. */
function entriesOf(calendar: ICAL.Component): readonly ICAL.Event[] {
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const series = new Set(all.filter((event) => !event.isRecurrenceException()).map(({ uid }) => uid));
  return all.filter((event) => !event.isRecurrenceException() || !series.has(event.uid));
}

/** The times of an entry up to a day; undefined for one that cannot be read. */
function* spreadOut(entry: ICAL.Event, to: Day, mayGoOn: () => boolean): Generator<ImportedEvent | undefined> {
  if (!entry.isRecurring()) {
    const { recurrenceId } = entry;
    yield eventOf(
      entry,
      entry.startDate,
      entry.endDate,
      recurrenceId ? occurrenceKey(recurrenceId, zoneNameOf(entry, 'recurrence-id')) : undefined,
    );
    return;
  }
  const zoneName = zoneNameOf(entry, 'dtstart');
  const times = entry.iterator();
  for (let time = times.next(); time !== null && time !== undefined; time = times.next()) {
    const key = occurrenceKey(time, zoneName);
    if (!mayGoOn() || key.slice(0, 10) > to) return;
    const { item, startDate, endDate } = entry.getOccurrenceDetails(time);
    yield eventOf(item, startDate, endDate, key);
  }
}

function eventOf(entry: ICAL.Event, start: ICAL.Time, end: ICAL.Time | null, recurrence: string | undefined): ImportedEvent | undefined {
  const words = wordsOfEntry(entry);
  return words && { ...words, when: whenOf(start, end, zoneNameOf(entry, 'dtstart')), recurrence };
}
