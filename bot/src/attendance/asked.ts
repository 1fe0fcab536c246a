import type { CalendarEvent } from '../calendar/event';
import { hasDay, isOver } from '../calendar/times';
import type { Instant } from '../kit/clock';

/** Whether one can come at all: to a day that is known, and not to a deadline. */
export const isAttended = ({ kind, when }: Pick<CalendarEvent, 'kind' | 'when'>): boolean => kind !== 'deadline' && hasDay(when);

export type NotAsked = 'not-attended' | 'cancelled' | 'over';

/** Why nobody is asked whether they come, if nobody is. */
export const whyNotAsked = (event: Pick<CalendarEvent, 'kind' | 'when' | 'cancelled'>, now: Instant): NotAsked | undefined => {
  if (!isAttended(event)) return 'not-attended';
  if (event.cancelled) return 'cancelled';
  return isOver(event.when, now) ? 'over' : undefined;
};
