import { Language } from '../../kit/languages';
import { fold } from '../../search/tokens';
import { wholeWords } from '../pattern';
import { lexicons, phrasesOf } from './lexicons';

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

const fillers = wholeWords(
  Object.values(lexicons)
    .flatMap(({ fillers }) => phrasesOf(fillers))
    .join('|'),
);

/** A message without the words that people put anywhere: 'mikä sinä oikein olet' asks what 'mikä sinä olet' does. */
export const withoutFillers = (message: string): string => message.replaceAll(fillers, ' ').replaceAll(/ +/g, ' ').trim();
