import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Language } from '../kit/languages';
import { finnishStem } from './finnishStem';

const stemmers: Record<Language, (word: string) => string> = {
  fi: finnishStem,
  sv: (word) => (word.length < 4 ? word : swedish(word)),
  en: (word) => (word.length < 4 ? word : english(word)),
};

/** The part of a word that its forms share, in a language. Remembers what it has been asked, so keep one as long as an index. */
export const rememberStems = (language: Language): ((word: string) => string) => {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemmers[language](word);
    known.set(word, stem);
    return stem;
  };
};
