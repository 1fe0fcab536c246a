import type { Attendance } from '../attendance/attendance';
import type { CalendarEvent } from '../calendar/event';
import { nextBeat } from '../delivery/beat';
import type { DueIndex } from '../delivery/ports';
import { type Card, execute } from '../kit/card';
import type { Clock } from '../kit/clock';
import type { Network } from '../network/network';
import { plannedReminders, type ReminderKind } from './plannedReminders';

/** Teams lets a card refresh by itself for at most so many people. */
const mostRefreshed = 60;

type Reminder = { readonly event: CalendarEvent; readonly kind: ReminderKind; readonly late: boolean };

/** The reminder comes back as one's own for those who have said whether they come, the latest sixty. */
export const refreshedForComing = (shared: Card, { event, kind, late }: Reminder, userIds: readonly string[]): Card =>
  userIds.length === 0
    ? shared
    : {
        ...shared,
        refresh: {
          action: execute('', 'event.show', { event: event.id, kind, ...(late ? { late: 'true' } : {}) }, false),
          userIds: userIds.slice(0, mostRefreshed),
        },
      };

/** The channel's accounts of those who said last whether they come. */
export const accountsOf = (said: readonly Attendance[]): readonly string[] =>
  [...said]
    .sort((a, b) => b.at - a.at)
    .flatMap(({ channelAccount }) => channelAccount ?? [])
    .slice(0, mostRefreshed);

/** Lets the reminder in the channel name those who have said whether they come, on the next beat. */
export const requestReminderUpdate = async (
  { id, settings }: Network,
  event: CalendarEvent,
  kind: ReminderKind,
  due: DueIndex,
  clock: Clock,
): Promise<void> => {
  const reminder = plannedReminders(event, settings.rules).find((each) => each.kind === kind);
  if (reminder === undefined) return;
  const subject = { network: id, event: event.id, kind, due: reminder.due };
  await due.add([{ task: 'update-card', at: nextBeat(clock.now()), subject }]);
};
