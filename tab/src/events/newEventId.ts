import { type EventAsWritten, slugOf } from '@kaselo/bot/contract/items';

const longestTitle = 60;
const { crypto } = globalThis;

/** An id for a new event that tells what it is, '2021-04-14-keksitty-webinaari-4f7a'; its end is by chance, for nobody else's may be the same. */
export const newEventId = ({ title, when }: Pick<EventAsWritten, 'title' | 'when'>): string =>
  [firstDayOf(when), slugOf(title, longestTitle), byChance()].filter((part) => part !== '').join('-');

export const newSeriesId = (title: string): string => [slugOf(title, longestTitle), byChance()].filter((part) => part !== '').join('-');

const byChance = (): string => Array.from(crypto.getRandomValues(new Uint8Array(3)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function firstDayOf(when: EventAsWritten['when']): string {
  switch (when.precision) {
    case 'time':
      return when.start.slice(0, 10);
    case 'half-day':
    case 'day':
      return when.day;
    case 'month':
      return when.month;
    case 'season':
      return when.firstMonth;
  }
}
