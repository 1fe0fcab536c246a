import { fold } from '../search/tokens';
import { isInLexicon, spelledOut } from './lexicon/spelledOut';
import { saidInGlossary } from './lexicon/translate';
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
  message.replaceAll(/\p{L}{5,}/gu, (word) => (isInLexicon(word) || isTimeWord(word) || isKnown(word) ? word : meant(word)));

/** The word with the fewest slips between; a slip in the first letter is rare, and is not looked for. */
function meant(word: string): string {
  const typed = fold(word);
  let best = { word, slips: slipsForgiven(typed) + 1 };
  for (const each of dictionary.get(typed[0]) ?? []) {
    const most = Math.min(best.slips - 1, slipsForgiven(each.plain));
    const slips = most < 0 ? most + 1 : slipsBetween(typed, each, most);
    if (slips <= most) best = { word: each.word, slips };
  }
  return best.word;
}
