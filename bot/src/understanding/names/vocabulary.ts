import type { Language } from '../../kit/languages';
import { keysIn } from '../../search/keys';
import { fold, tokensOf } from '../../search/tokens';
import { isSmall } from '../lexicon/smallWords';
import { editDistance, slipsForgiven } from './editDistance';
import type { Named } from './named';

/** Where a word stands: in which thing's name, how much that counts, and at which place of its title, if in that. */
export type Place = {
  readonly named: number;
  readonly weight: number;
  readonly word: number | undefined;
  /** The word as it is written there. */
  readonly written: string;
};

export type Vocabulary = {
  /** Where a word is said in any of its forms, or in part; where nowhere, what is spelled nearly so. */
  readonly placesOf: (word: string) => ReadonlyMap<number, Place>;
  /** Whether a word is said anywhere, exactly or in another form. */
  readonly knows: (word: string) => boolean;
  /** Whether a word, in any of its forms, is one of a name's own, its stem so long at least. */
  readonly isInTitle: (word: string, shortestStem: number) => boolean;
  /** Of what a compound consists that is said nowhere itself. */
  readonly partsOf: (word: string) => readonly string[];
};

const weights = { title: 1, alias: 0.9, body: 0.45 } as const;
/** People ask with the same words again and again, and a message is looked up several times over. */
const mostRemembered = 2000;
const ways = { word: 1, stem: 0.96, part: 0.72, nearly: 0.8, begun: 0.8, unlike: 0.5 } as const;
/** So many letters of a name are enough to begin it with: 'entrecomp'. */
const shortestBeginning = 5;
/** A long word that begins as another for the most part is made of it: 'sukupuolisensitiivisyys' of '-sensitiivinen'. */
const shortestDerived = 10;
const mostOfIt = 0.7;

/** The words by which a network's things are called, with the search's own stems and compounds. */
export const vocabularyOf = (all: readonly Named[], language: Language): Vocabulary => {
  const lines = all.map(({ title, aliases, body }) => [
    ...[title].map((text) => ({ text, weight: weights.title, isTitle: true })),
    ...aliases.map((text) => ({ text, weight: weights.alias, isTitle: false })),
    ...body.map((text) => ({ text, weight: weights.body, isTitle: false })),
  ]);
  const keysOf = keysIn(language, new Set(lines.flat().flatMap(({ text }) => tokensOf(text).map(({ word }) => word))));
  const stemsOf = (word: string) => [...keysOf(word).stems, ...keysOf(fold(word)).stems];
  const places = new Map<string, Place[]>();
  const put = (key: string, place: Place) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  };
  lines.forEach((texts, named) => {
    for (const { text, weight, isTitle } of texts) {
      for (const { word, start } of tokensOf(text).filter((token) => !isSmall(token.word))) {
        const place = { named, word: isTitle ? start : undefined, written: fold(word) };
        put(`w:${fold(word)}`, { ...place, weight: weight * ways.word });
        for (const stem of new Set(stemsOf(word))) put(`s:${stem}`, { ...place, weight: weight * ways.stem });
        for (const part of new Set(keysOf(word).parts)) put(`p:${part}`, { ...place, weight: weight * ways.part });
      }
    }
  });
  const wordsAndStems = [...places.keys()].filter((key) => !key.startsWith('p:'));

  const keysFor = (word: string): readonly string[] => {
    const stems = stemsOf(word);
    return [`w:${fold(word)}`, `s:${fold(word)}`, ...stems.map((stem) => `s:${stem}`), ...stems.map((stem) => `p:${stem}`)].filter((key) =>
      places.has(key),
    );
  };
  const nearestKeys = (word: string): readonly string[] => {
    const most = slipsForgiven(word);
    if (most === 0) return [];
    const asked = { 'w:': fold(word), 's:': stemsOf(word)[0] ?? fold(word) };
    const near = wordsAndStems
      .map((key) => ({ key, slips: editDistance(key.slice(2), key.startsWith('w:') ? asked['w:'] : asked['s:'], most) }))
      .filter(({ key, slips }) => key[2] === asked['w:'][0] && slips <= Math.min(most, slipsForgiven(key.slice(2))));
    const fewest = Math.min(...near.map(({ slips }) => slips));
    return near.filter(({ slips }) => slips === fewest).map(({ key }) => key);
  };
  const begunKeys = (word: string): readonly string[] => {
    const plain = fold(word);
    const begins = [plain, ...stemsOf(word)].filter((each) => each.length >= shortestBeginning).map((each) => `w:${each}`);
    const whole = wordsAndStems.filter((key) => begins.some((begun) => key.startsWith(begun)));
    if (whole.length > 0 || plain.length < shortestDerived) return whole;
    const most = `w:${plain.slice(0, Math.ceil(plain.length * mostOfIt))}`;
    return wordsAndStems.filter((key) => key.startsWith(most));
  };
  const looked = new Map<string, ReadonlyMap<number, Place>>();
  const placesOf = (word: string): ReadonlyMap<number, Place> => {
    const before = looked.get(word);
    if (before !== undefined) return before;
    if (looked.size >= mostRemembered) looked.clear();
    const places = lookUp(word);
    looked.set(word, places);
    return places;
  };
  const keysNearest = (word: string): { readonly keys: readonly string[]; readonly way: number } => {
    const exact = keysFor(word);
    if (exact.length > 0) return { keys: exact, way: 1 };
    const begun = begunKeys(word);
    return begun.length > 0 ? { keys: begun, way: ways.begun } : { keys: nearestKeys(word), way: ways.nearly };
  };
  const lookUp = (word: string): ReadonlyMap<number, Place> => {
    const best = new Map<number, Place>();
    const { keys, way } = keysNearest(word);
    for (const key of keys) {
      for (const place of places.get(key) ?? []) {
        const weight = place.weight * way * (key.startsWith('s:') && way === 1 && !areAlike(fold(word), place.written) ? ways.unlike : 1);
        if (weight > (best.get(place.named)?.weight ?? 0)) best.set(place.named, { ...place, weight });
      }
    }
    return best;
  };
  return {
    placesOf,
    knows: (word) => keysFor(word).length > 0,
    isInTitle: (word, shortest) =>
      [
        `w:${fold(word)}`,
        ...stemsOf(word)
          .filter((stem) => stem.length >= shortest)
          .map((stem) => `s:${stem}`),
      ].some((key) => places.get(key)?.some((place) => place.word !== undefined)),
    partsOf: (word) => keysOf(word).parts,
  };
};

/** A short stem is shared by words of which none is a form of another: 'vann', which is Swedish, and 'vankka'. */
function areAlike(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= 4 || (same >= 3 && Math.abs(one.length - other.length) <= 1) || same >= 0.6 * Math.max(one.length, other.length);
}
