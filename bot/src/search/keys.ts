import type { Language } from '../kit/languages';
import { compoundsOf } from './compounds';
import { rememberStems } from './stems';
import { fold } from './tokens';

/** Under what a word is found: as it is written, by its stem, and by the words that it consists of. All but the first without dots. */
export type Keys = { readonly words: readonly string[]; readonly stems: readonly string[]; readonly parts: readonly string[] };

/** The keys of words in a language, its compounds split by the words of one content. */
export const keysIn = (language: Language, words: ReadonlySet<string>): ((word: string) => Keys) => {
  const stemOf = rememberStems(language);
  const partsOf = compoundsOf(words, stemOf, language === 'sv' ? 's' : undefined);
  const known = new Map<string, Keys>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const plain = fold(word);
    const keys = { words: plain === word ? [word] : [word, plain], stems: [fold(stemOf(word))], parts: partsOf(word).map(fold) };
    known.set(word, keys);
    return keys;
  };
};
