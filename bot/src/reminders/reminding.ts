import type { Coming } from '../attendance/attendance';
import type { CalendarEvent } from '../calendar/event';
import type { Instant } from '../kit/clock';
import type { ReminderKind } from './plannedReminders';

/** What a reminder's card is made of, besides the network. */
export type Reminding = {
  readonly event: CalendarEvent;
  readonly kind: ReminderKind;
  readonly late: boolean;
  readonly now: Instant;
  /** What whoever looks has said of coming; undefined for the card that everybody sees. */
  readonly coming?: Coming;
};
