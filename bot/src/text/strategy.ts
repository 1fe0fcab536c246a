import type { Language } from '../kit/languages';

const fi = {
  changedSince: 'Strategiaa on muutettu tarkistuksen jälkeen, joten tarkistusta ei voi enää perua.',
  delayed: 'viivästynyt',
};

type StrategyWords = typeof fi;

const sv: StrategyWords = {
  changedSince: 'Strategin har ändrats efter revideringen, så revideringen kan inte längre tas tillbaka.',
  delayed: 'försenad',
};

const en: StrategyWords = {
  changedSince: 'The strategy has been changed since the review, so the review can no longer be taken back.',
  delayed: 'delayed',
};

const all: Record<Language, StrategyWords> = { fi, sv, en };

/** What is said of the strategy's versions and of where its actions stand. */
export const strategyWords = (language: Language): StrategyWords => all[language];
