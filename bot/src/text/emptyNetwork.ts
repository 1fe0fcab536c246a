import type { Language } from '../kit/languages';

/** What stands in an empty network where something must. */
const words = {
  fi: { unwritten: 'Ei vielä kirjoitettu' },
  sv: { unwritten: 'Inte skrivet ännu' },
  en: { unwritten: 'Not written yet' },
};

export const emptyNetworkWords = (language: Language): (typeof words)['fi'] => words[language];
