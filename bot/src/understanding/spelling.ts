import { fold } from '../search/tokens';
import { bare } from './hungOn';
import { isSmall } from './lexicon/smallWords';
import { isInLexicon, spelledOut } from './lexicon/spelledOut';
import { isInGlossary, saidInGlossary } from './lexicon/translate';
import { editDistance, slipsForgiven } from './names/editDistance';
import { isTimeWord, timeWords } from './times/spanIn';

type Word = { readonly word: string; readonly plain: string; readonly begins: boolean };

const asWord = (written: string): Word => {
  const word = written.replaceAll('*', '');
  return { word, plain: fold(word), begins: written.endsWith('*') };
};

const dictionary = Map.groupBy(
  [...spelledOut, ...timeWords, ...saidInGlossary].map(asWord).filter(({ word }) => word.length > 4),
  ({ plain }) => plain[0],
);

/** Of a word that may go on only its beginning is compared. */
const slipsBetween = (typed: string, { plain, begins }: Word, most: number): number => {
  const lengths = begins ? [plain.length - 1, plain.length, plain.length + 1] : [typed.length];
  return Math.min(...lengths.map((length) => editDistance(typed.slice(0, length), plain, most)));
};

/** A message in which slips of the finger are put right, in words that are no names and near to one that we listen for. */
export const putRight = (message: string, isKnown: (word: string) => boolean): string =>
  message.replaceAll(/\p{L}{5,}/gu, (word) => {
    const asks = (each: string) => isInLexicon(each) || isTimeWord(each);
    const names = (each: string) => isInGlossary(each) || isKnown(each);
    if (asks(word) || isInGlossary(word)) return word;
    const barely = bare(word);
    return barely.find(asks) ?? [word, ...barely].find(names) ?? inTwo(word, isKnown) ?? meant(word);
  });

const shortestHead = 4;

/** 'Webinaarilinkki' and 'työllisyysluvut' ask like 'webinaari, linkki'; undefined for what is no such compound. */
function inTwo(word: string, isKnown: (word: string) => boolean): string | undefined {
  for (let at = shortestHead; at <= word.length - shortestHead; at += 1) {
    const [first, head] = [word.slice(0, at), word.slice(at)];
    const modifier =
      isInLexicon(head) && !isSmall(head) ? [first, first.replace(/n$/, ''), first.replace(/s$/, 'nen')].find(isKnown) : undefined;
    if (modifier !== undefined) return `${modifier} ${head}`;
  }
  return undefined;
}

/** The word with the fewest slips between; a slip in the first letter is rare, and is not looked for. */
function meant(word: string): string {
  const typed = fold(word);
  let best = { word, slips: slipsForgiven(typed) + 1 };
  for (const each of dictionary.get(typed[0]) ?? []) {
    const most = Math.min(best.slips - 1, slipsForgiven(each.plain));
    const slips = most < 0 ? most + 1 : slipsBetween(typed, each, most);
    if (slips <= most) best = { word: each.word, slips };
  }
  // Without a slip it is one of those that may go on.
  return best.slips === 0 ? word : best.word;
}
