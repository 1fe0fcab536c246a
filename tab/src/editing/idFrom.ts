/** A lasting id made of a name: 'Kymenlaakson työllisyysalue' is 'kymenlaakson-tyollisyysalue'. Never one that is taken. */
export const idFrom = (name: string, taken: readonly string[]): string => {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  const base = words === '' ? 'uusi' : words.replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
};
