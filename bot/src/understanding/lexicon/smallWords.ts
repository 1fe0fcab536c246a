import { Language } from '../../kit/languages';
import { fold } from '../../search/tokens';
import { lexicons } from './lexicons';

const listed = (language: Language): ReadonlySet<string> =>
  new Set(
    lexicons[language].small
      .split(',')
      .flatMap((phrase) => phrase.trim().split(' '))
      .flatMap((word) => [word, fold(word)]),
  );

const small: Readonly<Record<Language, ReadonlySet<string>>> = { fi: listed('fi'), sv: listed('sv'), en: listed('en') };

/** Whether a word says nothing by itself in one of the languages. */
export const isSmall = (word: string, languages: readonly Language[] = Language.options): boolean =>
  languages.some((language) => small[language].has(word));
