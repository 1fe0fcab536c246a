import type { Translated } from './useWords';

const fi = {
  title: 'Mittarit',
  noFigure: 'tieto puuttuu',
  wholeCountry: (value: string) => `koko maa ${value}`,
  source: (source: string) => `Lähde: ${source}`,
};

type Words = typeof fi;

const sv: Words = {
  title: 'Indikatorer',
  noFigure: 'uppgift saknas',
  wholeCountry: (value) => `hela landet ${value}`,
  source: (source) => `Källa: ${source}`,
};

const en: Words = {
  title: 'Indicators',
  noFigure: 'not available',
  wholeCountry: (value) => `whole country ${value}`,
  source: (source) => `Source: ${source}`,
};

export const indicatorsWords: Translated<Words> = { fi, sv, en };
