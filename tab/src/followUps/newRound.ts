import type { RoundTimes } from '@kaselo/bot/contract/followUps';
import { type ItemOf, parseItem } from '@kaselo/bot/contract/items';

type About = { readonly id: string; readonly title: string };

/** A round that opens now, about an event or about what its writer will say. */
export const newRound = (times: RoundTimes, event?: About): ItemOf<'round'> => ({
  ...parseItem('round', { id: event?.id ?? idByChance(), title: event?.title ?? 'x', event: event?.id, ...times }),
  ...(event === undefined && { title: '' }),
});

const idByChance = (): string =>
  `kysely-${Array.from(globalThis.crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
