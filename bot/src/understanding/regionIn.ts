import type { RegionId } from '../kit/ids';
import type { Region } from '../network/network';
import { regionNames } from './lexicon/regionNames';
import { wholeWords } from './pattern';

export type SpokenRegion = { readonly region: RegionId; readonly start: number; readonly end: number };

/** Which of the network's regions a message names first, in any form and language, and where. */
export const regionsIn = (regions: readonly Region[]): ((message: string) => SpokenRegion | undefined) => {
  const known = regions.map(({ id, name }) => {
    const [first = '', ...others] = name.toLocaleLowerCase('fi').replace(/[aä]$/, '').split('-');
    // 'Etelä-Karjala' is also written 'E-Karjala'.
    const written = others.length === 0 ? first : `${first.charAt(0)}(?:${first.slice(1)})?[ -]?${others.join('[ -]?')}`;
    const finnish = String.raw`${written}[\p{L}]*`;
    return { id, said: wholeWords([finnish, ...(regionNames[name] ?? []).map((each) => `${each}s?`)].join('|'), 'u') };
  });
  return (message) => {
    for (const { id, said } of known) {
      const found = said.exec(message);
      if (found !== null) return { region: id, start: found.index, end: found.index + found[0].length };
    }
    return undefined;
  };
};
