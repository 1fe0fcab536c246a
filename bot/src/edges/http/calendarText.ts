import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '../../calendar/event';
import { endOf, firstDay, hasDay, lastDay } from '../../calendar/times';
import { type Instant, minutes } from '../../kit/clock';
import type { Language } from '../../kit/languages';
import { addDays, type Day, instantOf, zone } from '../../kit/time';
import type { NetworkData } from '../../network/networkData';
import { calendarWords } from '../../text/calendar';
import { wordsOf } from '../../text/words';
import { helsinkiZone } from './helsinkiZone';

export type CalendarWriting = {
  readonly data: NetworkData;
  readonly language: Language;
  readonly tabUrl: (page: string) => string;
};

/** How often a calendar that follows along may ask again, in seconds. */
const askAgain = 60 * 60;

/** Events as an iCalendar file (RFC 5545). The same events give the same bytes, whenever they are written. */
export const calendarText = (events: readonly CalendarEvent[], writing: CalendarWriting, followed: boolean): string => {
  const { frame } = writing.data.network;
  const calendar = ical({
    name: frame.name,
    description: followed ? frame.longName : undefined,
    prodId: { company: 'KASELO', product: 'calendar', language: writing.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: followed ? askAgain : undefined,
    timezone: { name: null, generator: () => helsinkiZone },
  });
  for (const event of events) if (hasDay(event.when)) addTo(calendar, event, writing);
  return calendar.toString();
};

/** Clock times are the wall clock's in Helsinki; what has no clock time is an all-day entry that says so. */
function addTo(calendar: ICalCalendar, event: CalendarEvent, { data, language, tabUrl }: CalendarWriting): void {
  const { when } = event;
  const words = wordsOf(language).when;
  const half = when.precision === 'half-day' ? ` (${words.part[when.part]})` : '';
  const title = event.cancelled ? calendarWords(language).cancelled(event.title) : event.title;
  const page = tabUrl(`calendar/${event.id}`);
  const changed = lastChanged(event);
  calendar.createEvent({
    id: `${event.id}@${data.network.id}.kaselo`,
    stamp: new Date(changed),
    lastModified: new Date(changed),
    sequence: Math.max(0, Math.floor((changed - data.network.createdAt) / minutes(1))),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: title + half,
    location: event.place,
    description: [...event.topics, ...inParagraphs(event.agenda, event.joinUrl, page)].join('\n'),
    url: page,
    ...(when.precision === 'time'
      ? { start: onWall(instantOf(when.start)), end: onWall(endOf(when) ?? instantOf(when.start)), timezone: zone }
      : { allDay: true, start: dateOf(firstDay(when)), end: dateOf(addDays(lastDay(when), 1)) }),
  });
}

/** When an event was last moved or cancelled: a calendar that has an older one takes the newer in its place. */
const lastChanged = ({ plannedAt, cancelledAt }: CalendarEvent): Instant => Math.max(plannedAt, cancelledAt ?? 0);

const inParagraphs = (...parts: readonly (string | undefined)[]): readonly string[] =>
  parts.flatMap((part) => (part === undefined ? [] : ['', part]));

const onWall = (instant: Instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const dateOf = (day: Day) => Temporal.PlainDate.from(day);
