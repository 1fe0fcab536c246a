import type { Instant } from '../kit/clock';
import type { SeriesId } from '../kit/ids';
import { ok, type Result } from '../kit/result';
import { type Day, dayOf } from '../kit/time';
import { type CalendarEvent, type EventTemplate, type Series, type SeriesRule, templateFields } from './event';
import { newEventId } from './newEventId';
import { type Occurrence, occurrencesOf, whenOn } from './recurrence';
import { endOf, firstDay, hasDay, lastDay } from './times';

type EventOfSeries = Omit<CalendarEvent, 'plannedAt' | 'earlier' | 'cancelledAt'>;

/** What becomes of one event of a series; `event` is left out where it is taken away. */
export type PlannedOccurrence = {
  readonly becomes: 'new' | 'moved' | 'changed' | 'same' | 'past' | 'by-hand' | 'removed';
  readonly day: Day;
  readonly before?: CalendarEvent;
  readonly event?: EventOfSeries;
};

export type PlannedSeries = {
  readonly occurrences: readonly PlannedOccurrence[];
  readonly skipped: readonly Day[];
  readonly more: boolean;
};

type Wanted = {
  readonly id: SeriesId;
  readonly rule: SeriesRule;
  /** The series as it stands; undefined for a new one. */
  readonly before: Series | undefined;
  /** Every event of the network. */
  readonly events: readonly CalendarEvent[];
  /** Also those that somebody has changed by hand. */
  readonly alsoChanged: boolean;
  readonly last: Day;
  readonly now: Instant;
};

/** What a new or changed rule makes of a series' events. What is past, or was changed by hand, is left alone unless it is asked for. */
export const planSeries = ({ id, rule, before, events, alsoChanged, last, now }: Wanted): Result<PlannedSeries, 'invalid'> => {
  const expanded = occurrencesOf(rule, last);
  if (!expanded.ok) return expanded;
  const { occurrences, skipped, more } = expanded.value;
  const members = events.filter(({ series }) => series === id);
  const memberOf = new Map(members.map((event) => [event.occurrence ?? firstDay(event.when), event]));
  const isLeft = (event: CalendarEvent): 'past' | 'by-hand' | undefined =>
    isOver(event, now) ? 'past' : !alsoChanged && isByHand(event, before?.rule) ? 'by-hand' : undefined;

  const met = occurrences.filter(({ day }) => memberOf.has(day));
  const metDays = new Set(met.map(({ day }) => day));
  const free = occurrences.filter(({ day }) => !metDays.has(day) && (before?.rule === undefined || day >= dayOf(now)));
  const left = [...memberOf].filter(([day]) => !metDays.has(day)).map(([day, event]) => ({ day, event, reason: isLeft(event) }));
  const movable = left.filter(({ reason }) => reason === undefined);
  const taken = new Set<string>(events.map((event) => event.id));

  const kept = met.map((occurrence) => keep(occurrence, memberOf.get(occurrence.day)));
  const replaced = free.map((occurrence, index) => keep(occurrence, movable[index]?.event));
  const removed = movable.slice(free.length).map(({ day, event }) => ({ becomes: 'removed' as const, day, before: event }));
  const untouched = left.flatMap(({ day, event, reason }) =>
    reason === undefined ? [] : [{ becomes: reason, day, before: event, event }],
  );
  const all: readonly PlannedOccurrence[] = [...kept, ...replaced, ...removed, ...untouched];
  return ok({ occurrences: [...all].sort((a, b) => (a.day < b.day ? -1 : 1)), skipped, more });

  function keep({ day, when }: Occurrence, event: CalendarEvent | undefined): PlannedOccurrence {
    const reason = event && isLeft(event);
    if (event !== undefined && reason !== undefined) return { becomes: reason, day, before: event, event };
    const free = event?.id ?? newEventId(rule.event.title, when, taken);
    taken.add(free);
    const wanted = { source: [], cancelled: false, ...event, ...blank, ...rule.event, id: free, when, series: id, occurrence: day };
    if (event === undefined) return { becomes: 'new', day, event: wanted };
    const becomes = !sameAs(event.when, when) ? 'moved' : isAs(rule.event, event) && event.occurrence === day ? 'same' : 'changed';
    return { becomes, day, before: event, event: wanted };
  }
};

/** What a template leaves out is taken away from an event, too. */
const blank = { place: undefined, joinUrl: undefined, note: undefined, agenda: undefined };

const isOver = ({ when }: CalendarEvent, now: Instant): boolean => (hasDay(when) ? (endOf(when) ?? 0) <= now : lastDay(when) < dayOf(now));

/** Whether somebody has changed an event alone: its time or its words are no longer those that its series gave it. */
const isByHand = (event: CalendarEvent, rule: SeriesRule | undefined): boolean =>
  event.cancelled ||
  rule === undefined ||
  event.occurrence === undefined ||
  !sameAs(event.when, whenOn(event.occurrence, rule.first)) ||
  !isAs(rule.event, event);

const isAs = (template: EventTemplate, event: CalendarEvent): boolean =>
  templateFields.every((field) => sameAs(template[field], event[field]));

const sameAs = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
