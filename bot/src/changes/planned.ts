import { type CalendarEvent, type EarlierTime, mostEarlierTimes } from '../calendar/event';
import type { Instant } from '../kit/clock';
import type { EventAsWritten } from './item';

/**
 * An event as written, with what the product knows of its times: it keeps when it was planned as long as it keeps its
 * time, and remembers the time that it had. A cancelled event that is held after all is planned anew.
 */
export const planned = (written: EventAsWritten, before: CalendarEvent | undefined, now: Instant): CalendarEvent => {
  if (before === undefined) return { ...written, plannedAt: now };
  const cancelledAt = written.cancelled ? (before.cancelled ? before.cancelledAt : now) : undefined;
  const revived = before.cancelled && !written.cancelled;
  if (sameTime(before, written) && !revived) return { ...written, plannedAt: before.plannedAt, earlier: before.earlier, cancelledAt };
  const left: EarlierTime = { when: before.when, plannedAt: before.plannedAt, cancelledAt: before.cancelledAt };
  return { ...written, plannedAt: now, earlier: [...(before.earlier ?? []), left].slice(-mostEarlierTimes), cancelledAt };
};

const sameTime = (one: Pick<CalendarEvent, 'when'>, other: Pick<CalendarEvent, 'when'>): boolean =>
  JSON.stringify(one.when) === JSON.stringify(other.when);
