import type { NetworkContent } from '../../src/network/content';
import { type Day, instantAt } from './helsinki';

export type PlannedEvent = NetworkContent['events'][number];
export type PlannedWhen = PlannedEvent['when'];

type Occasion = Pick<PlannedEvent, 'kind' | 'when'>;

const hour = 3_600_000;
const middayOrFour = (part: 'morning' | 'afternoon' | undefined) => (part === 'morning' ? '12:30' : '16:00');

/** The day, and the clock time if there is one, that the reminders speak of; nothing where the day is not known. */
export const remindedOf = ({ kind, when }: Occasion): { day: Day; clock?: string } | undefined => {
  switch (when.precision) {
    case 'time': {
      const time = kind === 'deadline' ? (when.end ?? when.start) : when.start;
      return { day: time.slice(0, 10), clock: time };
    }
    case 'half-day':
      return { day: when.day };
    case 'day':
      return { day: kind === 'deadline' ? (when.lastDay ?? when.day) : when.day };
    default:
      return undefined;
  }
};

/** From this instant on a reminder comes too late: the event has begun or, of a deadline, nothing can be done any more. */
export const begunAt = ({ kind, when }: Occasion): number | undefined => {
  const occasion = remindedOf({ kind, when });
  if (occasion === undefined) return undefined;
  return instantAt(occasion.clock ?? `${occasion.day}T${middayOrFour(when.precision === 'half-day' ? when.part : undefined)}`);
};

/** When it is over and people can be asked; nothing where the day is not known. */
export const overAt = (when: PlannedWhen): number | undefined => {
  switch (when.precision) {
    case 'time':
      return when.end === undefined ? instantAt(when.start) + 2 * hour : instantAt(when.end);
    case 'half-day':
      return instantAt(`${when.day}T${middayOrFour(when.part)}`);
    case 'day':
      return instantAt(`${when.lastDay ?? when.day}T${middayOrFour(undefined)}`);
    default:
      return undefined;
  }
};

/** Whether a month's digest tells of it. Months are '2021-04'. */
export const isInDigestOf = (month: string, when: PlannedWhen): boolean => {
  const between = (first: string, last: string | undefined) => first.slice(0, 7) <= month && month <= (last ?? first).slice(0, 7);
  switch (when.precision) {
    case 'time':
      return between(when.start, when.end);
    case 'half-day':
      return between(when.day, when.day);
    case 'day':
      return between(when.day, when.lastDay);
    case 'month':
      return between(when.month, when.lastMonth);
    case 'season':
      return when.firstMonth === month;
  }
};
