import type { Result } from '../kit/result';
import type { Day } from '../kit/time';
import type { When } from './when';

/** One event as a calendar file tells it, in the network's wall clock. */
export type ImportedEvent = {
  /** The file's own name for the entry, and which of its times this is where it repeats. */
  readonly uid: string;
  readonly recurrence?: string;
  readonly title: string;
  readonly when: When;
  readonly place?: string;
  readonly joinUrl?: string;
  readonly note?: string;
  readonly cancelled: boolean;
};

export type CalendarFile = {
  readonly events: readonly ImportedEvent[];
  /** How many entries have no name or no time that can be read. */
  readonly unread: number;
};

/** Why a file cannot be brought in. */
export type UnreadableFile = 'not-a-calendar' | 'no-events' | 'too-many' | 'too-large';

/** Reads a calendar file, its repeating entries spread out over the days from one to another. */
export type ReadCalendarFile = (ics: string, from: Day, to: Day) => Result<CalendarFile, UnreadableFile>;
