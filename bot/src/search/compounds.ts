const shortestHead = 4;
/** Of the shorter words this one ends many compounds; other endings of three letters are case endings more often. */
const shortHead = 'työ';
const shortestModifier = 3;
const shortestStem = 3;
const shortestWord = shortHead.length + shortestModifier;
/** A part that is long may be known alone: 'koulutus' is in 'täydennyskoulutus', whether or not anybody speaks of 'täydennys'. */
const shortestAlone = 6;
/** What stands before such a head must look like a word of its own: 'paino|piste' holds no 'opiste'. */
const likeAWord = /[aeiouyäö]$|.{4}[nsltr]$/;
/** 'Alueel|lista' ends like 'lisää' begins, and all such adjectives do. */
const ending = /^li[ns]/;

type StemOf = (word: string) => string;

/**
 * Splits compounds by the words that a content uses by itself: 'ohjaajakoulutus' where it also speaks of 'ohjaajien' and of
 * 'koulutus'. A part may stand in any of its forms (Finnish 'tulevaisuuden|tutkimus'), or before a joining letter (Swedish 's').
 */
export const compoundsOf = (words: ReadonlySet<string>, stemOf: StemOf, joint?: string): ((word: string) => readonly string[]) => {
  const known = new Set(
    [...words]
      .filter((word) => !/\d/.test(word))
      .map(stemOf)
      .filter((stem) => stem.length >= shortestStem),
  );
  // A stem begins as its word does, so that most places need no stemming.
  const beginnings = new Set([...known].map(beginningOf));
  const split = new Map<string, readonly string[]>();

  const asKnown = (part: string): string | undefined => {
    if (!beginnings.has(beginningOf(part))) return undefined;
    const stem = stemOf(part);
    if (known.has(stem)) return stem;
    if (joint === undefined || !part.endsWith(joint)) return undefined;
    const unjoined = stemOf(part.slice(0, -joint.length));
    return known.has(unjoined) ? unjoined : undefined;
  };

  const splitAt = (word: string, place: number): readonly string[] => {
    const [first, rest] = [word.slice(0, place), word.slice(place)];
    const modifier = asKnown(first);
    const isHead = (rest.length >= shortestHead || rest === shortHead) && !ending.test(rest);
    const head = isHead ? asKnown(rest) : undefined;
    if (head === undefined) return modifier !== undefined && first.length >= shortestAlone && words.has(first) ? [modifier] : [];
    const within = partsOf(first);
    if (modifier !== undefined || within.length > 0) {
      return [head, ...(modifier === undefined ? [] : [modifier]), ...within, ...partsOf(rest)];
    }
    const alone = rest.length >= shortestAlone && head.length >= shortestAlone - 1 && likeAWord.test(first);
    return alone ? [head] : [];
  };

  /** The stems of the words that a word consists of; none where it is no compound of known words. */
  const partsOf = (word: string): readonly string[] => {
    const before = split.get(word);
    if (before !== undefined) return before;
    const places = Array.from({ length: Math.max(word.length - shortestWord + 1, 0) }, (_, at) => at + shortestModifier);
    const parts = [...new Set(places.flatMap((place) => splitAt(word, place)))];
    split.set(word, parts);
    return parts;
  };
  return partsOf;
};

const beginningOf = (word: string): string => word.slice(0, 3);
