import * as v from 'valibot';
import type { CalendarEvent, EventKind } from '../calendar/event';
import { begunAt, concernedDay, hasDay, type Timed } from '../calendar/times';
import { hours, type Instant } from '../kit/clock';
import { addDays, at } from '../kit/time';
import { workingDayBefore, workingDayOnOrBefore } from '../kit/workingDays';
import type { PostingRules, RulesHistory } from '../network/postingRules';
import { outOfQuietHours } from '../network/quietHours';
import { dueUnder } from '../network/rulesInForce';

export const ReminderKind = v.picklist(['week-before', 'day-before', 'on-the-day']);
export type ReminderKind = v.InferOutput<typeof ReminderKind>;

export type PlannedReminder = { readonly kind: ReminderKind; readonly due: Instant };

/** What people only attend is not reminded of on its own day unless its clock time is known. */
const onlyAttended: ReadonlySet<EventKind> = new Set(['meeting', 'steering-group', 'training', 'competition']);

/** The reminders that an event of this kind and time gets by the network's rules, in order of time. */
export const plannedReminders = (
  event: Timed & { readonly plannedAt?: Instant },
  history: RulesHistory = [],
): readonly PlannedReminder[] => {
  if (!hasDay(event.when)) return [];
  return ReminderKind.options
    .flatMap((kind): PlannedReminder[] => {
      const due = dueUnder(history, event.plannedAt ?? Number.NEGATIVE_INFINITY, (rules) => dueBy(rules, kind, event));
      return due === undefined ? [] : [{ kind, due }];
    })
    .sort((a, b) => a.due - b.due);
};

function dueBy(rules: PostingRules, kind: ReminderKind, event: Timed): Instant | undefined {
  const begun = begunAt(event);
  const due = timeBy(rules, kind, event, begun);
  return due === undefined || begun === undefined ? due : outOfQuietHours(due, begun, rules.quietHours);
}

function timeBy(rules: PostingRules, kind: ReminderKind, event: Timed, begun: Instant | undefined): Instant | undefined {
  const chosen = rules.reminders[event.kind];
  const day = concernedDay(event);
  switch (kind) {
    case 'week-before':
      return chosen.weekBefore ? at(workingDayOnOrBefore(addDays(day, -7)), rules.reminderTime) : undefined;
    case 'day-before':
      return chosen.dayBefore ? at(workingDayBefore(day), rules.reminderTime) : undefined;
    case 'on-the-day':
      if (!chosen.onTheDay) return undefined;
      if (event.when.precision === 'time') return begun === undefined ? undefined : begun - hours(1);
      return onlyAttended.has(event.kind) ? undefined : at(day, rules.earlyTime);
  }
}

/** Whether a reminder may still be posted: never after its event has begun. */
export const isStillAhead = (event: Pick<CalendarEvent, 'kind' | 'when' | 'cancelled'>, now: Instant): boolean => {
  const begun = begunAt(event);
  return !event.cancelled && begun !== undefined && now < begun;
};
