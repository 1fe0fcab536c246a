import { slugOf } from '@kaselo/bot/contract/items';

const longestId = 80;

/** A lasting id made of a name: 'Kymenlaakson työllisyysalue' is 'kymenlaakson-tyollisyysalue'. Never one that is taken. */
export const idFrom = (name: string, taken: readonly string[]): string => {
  const base = slugOf(name, longestId) || 'uusi';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
};
