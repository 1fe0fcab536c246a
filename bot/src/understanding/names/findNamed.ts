import type { Language } from '../../kit/languages';
import type { NetworkData } from '../../network/networkData';
import type { SearchKind } from '../../search/hit';
import { lower, tokensOf } from '../../search/tokens';
import { isSmall } from '../lexicon/smallWords';
import { type Named, namedIn } from './named';
import { type Place, vocabularyOf } from './vocabulary';

/** A word that somebody asks with; a soft one may be part of a name and may as well only tell what is asked. */
export type AskedWord = { readonly word: string; readonly soft: boolean };

export type Match = {
  readonly named: Named;
  /** From 0 to 1: how well the words that were asked with are this thing's own. */
  readonly covered: number;
  /** The same, higher where little of its name was left unsaid. */
  readonly score: number;
};

export type Names = {
  /** What the words may mean, likeliest first; of the given kinds where some are given. */
  readonly find: (asked: readonly AskedWord[], kinds?: readonly SearchKind[]) => readonly Match[];
  readonly knows: (word: string) => boolean;
  /** A message in which what the network writes as one word is one: 'yritys rahoitus' is a compound. */
  readonly joined: (message: string) => string;
  /** Compounds that the network does not write, as the words that it does. */
  readonly asWritten: (asked: readonly AskedWord[]) => readonly AskedWord[];
};

const softly = 0.5;
/** What a word weighs that nothing is called by: less than most names, for people also write what only sounds. */
const unknownWeight = 2.2;
const unknownAtMost = 2.6;
/** What other things are called by counts a little less against this one than if nothing else were. */
const elsewhere = 0.75;
const leastCovered = 0.3;
const none: ReadonlyMap<number, Place> = new Map();

/** Finds what a message names among everything in a network. */
export const namesOf = (data: NetworkData): Names => {
  const all = namedIn(data);
  const language: Language = data.network.settings.language;
  const vocabulary = vocabularyOf(all, language);
  const rarity = (places: number) => Math.log(1 + all.length / places);
  const titleWords = all.map(
    ({ title }) =>
      new Map(
        tokensOf(title, false)
          .filter(({ word }) => !isSmall(word))
          .map(({ word, start }) => [start, rarity(vocabulary.placesOf(word).size)]),
      ),
  );

  const find: Names['find'] = (asked, kinds) => {
    const said = asked.map(({ word, soft }) => {
      const everywhere = vocabulary.placesOf(word);
      // What nothing of the kinds in question is called by is noise there, like what nothing at all is called by.
      const isOfKinds = kinds === undefined || [...everywhere.keys()].some((at) => kinds.includes(all[at]?.kind ?? 'strategy'));
      const places = isOfKinds ? everywhere : none;
      return { places, weight: (places.size === 0 ? unknownWeight : rarity(places.size)) * (soft ? softly : 1), soft };
    });
    const onlySoft = said.every(({ soft }) => soft);
    return all
      .map((named, at) => matchOf(named, at, said, onlySoft, titleWords[at] ?? new Map()))
      .filter(({ named, covered }) => covered >= leastCovered && (kinds === undefined || kinds.includes(named.kind)))
      .toSorted((a, b) => b.score - a.score);
  };

  const titles = new Set(all.map(({ title }) => lower(title)));

  const join = (message: string): string =>
    message.replaceAll(/(?<![\p{L}-])(\p{L}{3,}) (?=(\p{L}{3,}|\d{1,2})(?![\p{L}\p{N}]))/gu, (whole, first: string, second: string) =>
      !titles.has(first) && vocabulary.isInTitle(first + second, first.length + 1) ? first : whole,
    );
  /** Twice, for of 'yrittäjyys kasvatus strategia' the first two are joined first. */
  const joined: Names['joined'] = (message) => join(join(message));
  return { find, knows: vocabulary.knows, joined, asWritten: (asked) => asked.flatMap((each) => apart(each, vocabulary)) };
};

/** Of a compound that the network does not write its beginning may be known alone: 'asiakaspalaute|prosessi'. */
const shortestKnown = 9;
const shortestLeft = 4;

function apart(asked: AskedWord, { knows, partsOf }: { knows: (word: string) => boolean; partsOf: (word: string) => readonly string[] }) {
  if (knows(asked.word)) return [asked];
  const parts = partsOf(asked.word);
  if (parts.length > 0) return parts.map((word) => ({ word, soft: asked.soft }));
  const lengths = Array.from(
    { length: Math.max(0, asked.word.length - shortestLeft - shortestKnown) },
    (_, at) => asked.word.length - shortestLeft - at,
  );
  const begins = lengths.map((length) => asked.word.slice(0, length)).find(knows);
  return [begins === undefined ? asked : { word: begins, soft: asked.soft }];
}

type Said = { readonly places: ReadonlyMap<number, Place>; readonly weight: number; readonly soft: boolean };

function matchOf(named: Named, at: number, said: readonly Said[], onlySoft: boolean, titleWords: ReadonlyMap<number, number>): Match {
  let matched = 0;
  let asked = 0;
  let unknown = 0;
  const ofTitle = new Set<number>();
  for (const { places, weight, soft } of said) {
    const place = places.get(at);
    if (place?.word !== undefined) ofTitle.add(place.word);
    // A soft word that is no part of this name only told what was asked.
    if (soft && !onlySoft && place === undefined) continue;
    if (places.size === 0) unknown += weight;
    else asked += place === undefined ? weight * elsewhere : weight;
    matched += weight * (place?.weight ?? 0);
  }
  // Whoever chats names a thing no less than whoever is brief.
  const covered = asked === 0 ? 0 : matched / (asked + Math.min(unknown, unknownAtMost));
  const whole = [...titleWords.values()].reduce((sum, weight) => sum + weight, 0);
  const spoken = [...ofTitle].reduce((sum, word) => sum + (titleWords.get(word) ?? 0), 0);
  return { named, covered, score: covered * (0.8 + 0.2 * (whole === 0 ? 0 : Math.min(1, spoken / whole))) };
}
