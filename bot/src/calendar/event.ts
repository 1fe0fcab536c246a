import * as v from 'valibot';
import { EventId, PriorityId, ProjectId, SeriesId } from '../kit/ids';
import { text, webAddress } from '../kit/text';
import { Rrule } from './rrule';
import { CalendarDay, When } from './when';

export const EventKind = v.picklist([
  'webinar',
  'workshop',
  'forum',
  'deadline',
  'meeting',
  'steering-group',
  'training',
  'competition',
  'other',
]);
export type EventKind = v.InferOutput<typeof EventKind>;

/** A time that an event had before, and from when on it had it. */
export const EarlierTime = v.object({
  when: When,
  plannedAt: v.number(),
  /** When the event was cancelled while it had this time. */
  cancelledAt: v.optional(v.number()),
});
export type EarlierTime = v.InferOutput<typeof EarlierTime>;

/** So many earlier times are remembered; whoever moves an event more often has long been told. */
export const mostEarlierTimes = 20;

export const CalendarEvent = v.object({
  id: EventId,
  title: text(300),
  kind: EventKind,
  when: When,
  /** Where people meet, 'Teams' or a place. */
  place: v.optional(text(200)),
  joinUrl: v.optional(v.pipe(v.string(), v.url())),
  organisers: v.optional(v.array(text(200)), []),
  participants: v.optional(v.array(text(200)), []),
  topics: v.optional(v.array(text(300)), []),
  priorities: v.optional(v.array(PriorityId), []),
  projects: v.optional(v.array(ProjectId), []),
  series: v.optional(SeriesId),
  /** What the network's slides say, word for word. */
  source: v.optional(v.array(text(1000)), []),
  /** On which of the slides that is said. */
  pages: v.optional(v.array(text(60))),
  note: v.optional(text(2000)),
  /** What is done and in which order, as the organiser wrote it. */
  agenda: v.optional(text(4000)),
  materials: v.optional(v.pipe(v.array(v.object({ title: text(200), url: webAddress })), v.maxLength(30))),
  /** Where the memo of the event is. */
  memo: v.optional(webAddress),
  /** Which day of its series' rule the event is; it may have been moved since. */
  occurrence: v.optional(CalendarDay),
  /** Which entry of a calendar file it was brought in from; `recurrence` tells apart the times of one entry. */
  importedFrom: v.optional(v.object({ uid: text(500), recurrence: v.optional(text(40)) })),
  cancelled: v.optional(v.boolean(), false),
  /** When the event got its present time: nothing that was due before it is posted. */
  plannedAt: v.number(),
  /** The times that it had before, newest last; a cancelled event that was revived had its own time before. */
  earlier: v.optional(v.array(EarlierTime)),
  /** When it was cancelled, while it is. */
  cancelledAt: v.optional(v.number()),
});
export type CalendarEvent = v.InferOutput<typeof CalendarEvent>;

/** What the events of a series have in common. */
export const EventTemplate = v.pick(CalendarEvent, [
  'title',
  'kind',
  'place',
  'joinUrl',
  'organisers',
  'participants',
  'topics',
  'priorities',
  'projects',
  'note',
  'agenda',
]);
export type EventTemplate = v.InferOutput<typeof EventTemplate>;
export const templateFields = v.keyof(EventTemplate).options;

/** How a series repeats, from its first event on, and what each of its events begins as. */
export const SeriesRule = v.object({
  rrule: Rrule,
  /** No event on a Finnish public holiday. */
  skipHolidays: v.optional(v.boolean(), false),
  first: When,
  event: EventTemplate,
});
export type SeriesRule = v.InferOutput<typeof SeriesRule>;

export const Series = v.object({ id: SeriesId, title: text(200), rule: v.optional(SeriesRule) });
export type Series = v.InferOutput<typeof Series>;
