import { type Language, localeOf } from './language';

const words: Record<Language, readonly string[]> = {
  fi: [
    'nolla',
    'yksi',
    'kaksi',
    'kolme',
    'neljä',
    'viisi',
    'kuusi',
    'seitsemän',
    'kahdeksan',
    'yhdeksän',
    'kymmenen',
    'yksitoista',
    'kaksitoista',
  ],
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** '35 208', '403,2': a number as the language writes it. */
export const figure = (language: Language, n: number): string => new Intl.NumberFormat(localeOf[language]).format(n);

/** Numbers from 0 to 12 as words, larger ones as figures. */
export const inWords = (language: Language, n: number): string => words[language][n] ?? figure(language, n);

/** Chooses the form that goes with a number: one thing, several things. */
export const pluralBy = (language: Language) => {
  const rules = new Intl.PluralRules(localeOf[language]);
  return (n: number, one: string, other: string): string => (rules.select(n) === 'one' ? one : other);
};

export const capitalised = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase('fi') + sentence.slice(1);

/** A sentence with its full stop: one that ends with a date, 'ke 28.4.', has it already. */
export const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
