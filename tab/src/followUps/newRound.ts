import { type ItemOf, parseItem } from '@kaselo/bot/contract/items';

type About = { readonly id: string; readonly title: string };

const daysOpen = 14;
const day = 24 * 60 * 60 * 1000;

/** A round that opens now and takes answers for two weeks, about an event or about what its writer will say. */
export const newRound = (event?: About, now = new Date()): ItemOf<'round'> => ({
  ...parseItem('round', {
    id: event?.id ?? idByChance(),
    title: event?.title ?? 'x',
    event: event?.id,
    opensAt: wallClock(now),
    lastDay: wallClock(new Date(now.getTime() + daysOpen * day)).slice(0, 10),
  }),
  ...(event === undefined && { title: '' }),
});

const idByChance = (): string =>
  `kysely-${Array.from(globalThis.crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** What a wall clock in Helsinki shows, wherever the writer is. */
const wallClock = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');
