import type { Language } from '../kit/languages';

const fi = {
  unreadable: (problems: number) =>
    problems === 1 ? 'Tiedostossa on yksi virhe, joten mitään ei tuotu.' : `Tiedostossa on ${problems} virhettä, joten mitään ei tuotu.`,
  elsewhere: (network: string) => `Tiedosto on verkoston ${network}. Tuo se sen omalta välilehdeltä.`,
  note: 'tuotu tiedostosta',
  kind: {
    settings: 'Asetukset',
    frame: 'Strategian perusta',
  },
  succession: (from: string, to: string) => `${from} vaihtui: ${to}`,
};

type ContentWords = typeof fi;

const sv: ContentWords = {
  unreadable: (problems) => (problems === 1 ? 'Filen har ett fel, så inget togs in.' : `Filen har ${problems} fel, så inget togs in.`),
  elsewhere: (network) => `Filen hör till nätverket ${network}. Ta in den på dess egen flik.`,
  note: 'intaget från en fil',
  kind: {
    settings: 'Inställningar',
    frame: 'Strategins grund',
  },
  succession: (from, to) => `${from} byttes: ${to}`,
};

const en: ContentWords = {
  unreadable: (problems) =>
    problems === 1
      ? 'The file has one mistake, so nothing was brought in.'
      : `The file has ${problems} mistakes, so nothing was brought in.`,
  elsewhere: (network) => `The file belongs to the network ${network}. Bring it in on that network’s own tab.`,
  note: 'brought in from a file',
  kind: {
    settings: 'Settings',
    frame: 'Foundation of the strategy',
  },
  succession: (from, to) => `${from} gave way to ${to}`,
};

const all: Record<Language, ContentWords> = { fi, sv, en };

/** What is said of content that comes in from a file, and of organisations that give way to others. */
export const contentWords = (language: Language): ContentWords => all[language];
