import { Language } from '../../kit/languages';
import { tokensOf } from '../../search/tokens';
import { cuesIn } from './cuesIn';
import { isSmall } from './smallWords';

/** How much of a message is in a language: its small words, and the words that ask. */
const spokenIn = (message: string, language: Language): number => {
  const { firm, soft } = cuesIn(message, [language]);
  const asks = [...firm, ...soft];
  return tokensOf(message, false).filter(
    ({ word, start, end }) => isSmall(word, [language]) || asks.some(([from, to]) => from <= start && end <= to),
  ).length;
};

/** The language that a message is clearly in; undefined where it could be two, or is a name alone. */
export const languageOf = (message: string): Language | undefined => {
  const [first, second] = Language.options
    .map((language) => ({ language, words: spokenIn(message, language) + (language === 'sv' && message.includes('å') ? 0.5 : 0) }))
    .toSorted((a, b) => b.words - a.words);
  return first === undefined || second === undefined || first.words <= second.words ? undefined : first.language;
};
