import * as v from 'valibot';
import type { CalendarEvent, EventKind } from '../calendar/event';
import { begunAt, concernedDay, hasDay, type Timed } from '../calendar/times';
import { hours, type Instant } from '../kit/clock';
import { addDays, at } from '../kit/time';
import { workingDayBefore, workingDayOnOrBefore } from '../kit/workingDays';

export const ReminderKind = v.picklist(['week-before', 'day-before', 'on-the-day']);
export type ReminderKind = v.InferOutput<typeof ReminderKind>;

export type PlannedReminder = { readonly kind: ReminderKind; readonly due: Instant };

const remindedEarly: ReadonlySet<EventKind> = new Set(['webinar', 'workshop', 'forum', 'deadline']);
const remindedLate: ReadonlySet<EventKind> = new Set(['meeting', 'steering-group', 'training', 'competition']);

/**
 * The reminders that an event of this kind and time gets, in order of time.
 * What people prepare for is announced a week before; what they only attend, on the working day before.
 */
export const plannedReminders = (event: Timed): readonly PlannedReminder[] => {
  if (!hasDay(event.when)) return [];
  const early = remindedEarly.has(event.kind);
  if (!early && !remindedLate.has(event.kind)) return [];

  const day = concernedDay(event);
  const planned: PlannedReminder[] = [{ kind: 'day-before', due: at(workingDayBefore(day), '09:00') }];
  if (early) planned.push({ kind: 'week-before', due: at(workingDayOnOrBefore(addDays(day, -7)), '09:00') });

  const onTheDay = dueOnTheDay(event, early);
  if (onTheDay !== undefined) planned.push({ kind: 'on-the-day', due: onTheDay });
  return planned.sort((a, b) => a.due - b.due);
};

function dueOnTheDay(event: Timed, early: boolean): Instant | undefined {
  const begun = begunAt(event);
  if (event.when.precision === 'time') return begun === undefined ? undefined : begun - hours(1);
  return early ? at(concernedDay(event), '08:00') : undefined;
}

/** Whether a reminder may still be posted: never after its event has begun. */
export const isStillAhead = (event: Pick<CalendarEvent, 'kind' | 'when' | 'cancelled'>, now: Instant): boolean => {
  const begun = begunAt(event);
  return !event.cancelled && begun !== undefined && now < begun;
};
