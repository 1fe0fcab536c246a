import { type Card, card, execute, heading, openUrl, shorten } from '../../kit/card';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import type { Meaning } from '../../understanding/meaning';
import type { Telling } from '../cards/telling';
import { meaningInWords } from './meaningInWords';

const longestButton = 90;

/** Offers meanings to choose from; undefined where none of them is there any more. */
export const choicesCard = (meanings: readonly Meaning[], unsure: boolean, telling: Telling): Card | undefined => {
  const { links, language } = telling;
  const words = understandingWords(language);
  const choices = meanings.flatMap((meaning) => {
    const label = meaningInWords(meaning, telling);
    return label === undefined ? [] : [execute(shorten(label, longestButton), 'answer.show', { ...textsOf(meaning), language }, false)];
  });
  if (choices.length === 0) return undefined;
  const title = unsure ? words.nearest : words.choose;
  return card([heading(title)], [...choices, openUrl(wordsOf(language).buttons.openOverview, links.tab(''))], title);
};

/** What of a meaning is said; a button brings nothing back but texts. */
const textsOf = (meaning: Meaning): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(meaning).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
