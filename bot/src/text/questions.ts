import type { Language } from '../kit/languages';

const fi = {
  outcome: 'Mitä jäi käteen?',
  unanswered: (label: string) => `Vastaa vielä tähän: ${label}`,
  notAnOption: (label: string) => `Valitse jokin vaihtoehdoista: ${label}`,
  scale: (n: number, end: string | undefined) => (end === undefined ? String(n) : `${n}, ${end}`),
  choose: 'Valitse',
  exampleTitle: 'Esimerkkitapahtuma',
  withdrawn: 'Tämä kysely on peruttu.',
  tooLongForCard: 'Vastauksesi ei mahdu kortille. Jatka sitä välilehdellä.',
  continueOnTab: 'Jatka välilehdellä',
};

type QuestionWords = typeof fi;

const sv: QuestionWords = {
  outcome: 'Vad tog ni med er?',
  unanswered: (label) => `Svara också på det här: ${label}`,
  notAnOption: (label) => `Välj ett av alternativen: ${label}`,
  scale: (n, end) => (end === undefined ? String(n) : `${n}, ${end}`),
  choose: 'Välj',
  exampleTitle: 'Exempelevenemang',
  withdrawn: 'Den här enkäten har dragits tillbaka.',
  tooLongForCard: 'Svaret får inte plats på kortet. Fortsätt på fliken.',
  continueOnTab: 'Fortsätt på fliken',
};

const en: QuestionWords = {
  outcome: 'What did you take from it?',
  unanswered: (label) => `Please answer this too: ${label}`,
  notAnOption: (label) => `Choose one of the options: ${label}`,
  scale: (n, end) => (end === undefined ? String(n) : `${n}, ${end}`),
  choose: 'Choose',
  exampleTitle: 'Example event',
  withdrawn: 'This survey has been withdrawn.',
  tooLongForCard: 'Your response does not fit a card. Continue on the tab.',
  continueOnTab: 'Continue on the tab',
};

const all: Record<Language, QuestionWords> = { fi, sv, en };

/** What is said of a follow-up's questions. */
export const questionWords = (language: Language): QuestionWords => all[language];
