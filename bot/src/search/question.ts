import type { Query, QueryCombination, SearchOptions } from 'minisearch';
import type { Keys } from './keys';
import { fold } from './tokens';

const kinds = ['words', 'stems', 'parts'] as const;
const places = ['title', 'body', 'note'] as const;

type Field = { readonly place: (typeof places)[number]; readonly kind: (typeof kinds)[number] };

/** A field for each way in which a word is found: in the title, in what stands below it, and in the remarks. */
export const fields: readonly Field[] = places.flatMap((place) => kinds.map((kind) => ({ place, kind })));
export const fieldName = ({ place, kind }: Field): string => `${place}-${kind}`;

/**
 * How much a word counts by how it was found. Steps are wider than what its rarity can add, so that the word itself comes before
 * another form of it, that before a compound that has it within, and that before what is only spelled nearly so.
 */
const weights = { word: 64, stem: 16, part: 4, parts: 2, nearly: 0.5 } as const;
/** What only a remark says comes after everything else. */
const placeWeights = { title: 3, body: 1, note: 0.01 } as const;

export type AskedWord = {
  readonly word: string;
  readonly keys: Keys;
  /** Its stem in the reader's language, where that is not the network's. */
  readonly otherStem?: string;
  /** Whether it may go on: the reader is still typing it. */
  readonly unfinished: boolean;
};

/** What says a word, in one of its forms, or has it within. */
export const saying = ({ word, keys, otherStem, unfinished }: AskedWord): QueryCombination =>
  anyOf([
    among('words', [word], weights.word, { prefix: unfinished }),
    among('stems', keys.stems, weights.stem),
    among('parts', keys.stems, weights.part),
    ...(unfinished && word.length > 3 ? [among('parts', [fold(word)], weights.part, { prefix: true })] : []),
    ...(keys.parts.length > 1 ? [consistingOf(keys.parts)] : []),
    ...(otherStem === undefined ? [] : [among('words', [otherStem], weights.stem, { prefix: otherStem.length > 3 })]),
  ]);

/** What says something that is spelled nearly so. */
export const nearly = ({ keys }: AskedWord): QueryCombination =>
  anyOf([
    among('words', keys.words, weights.nearly, { fuzzy: slips }),
    among('stems', keys.stems, weights.nearly, { fuzzy: slips }),
    among('parts', keys.stems, weights.nearly, { fuzzy: slips }),
  ]);

/** A slip or two of the finger; a short word with one is another word. */
const slips = (term: string): number => (term.length < 5 ? 0 : term.length < 8 ? 1 : 2);

export const anyOf = (queries: Query[]): QueryCombination => ({ combineWith: 'OR', queries });
export const allOf = (queries: Query[]): QueryCombination => ({ combineWith: 'AND', queries });

/** 'Ohjaajakoulutus' is also told of where both 'ohjaajien' and 'koulutus' are spoken of. */
const consistingOf = (parts: readonly string[]): QueryCombination =>
  allOf(parts.map((part) => anyOf([among('stems', [part], weights.parts), among('parts', [part], weights.parts)])));

const among = (kind: (typeof kinds)[number], terms: readonly string[], weight: number, how: SearchOptions = {}): QueryCombination => ({
  ...anyOf([...terms]),
  fields: places.map((place) => fieldName({ place, kind })),
  boost: Object.fromEntries(places.map((place) => [fieldName({ place, kind }), weight * placeWeights[place]])),
  ...how,
});
