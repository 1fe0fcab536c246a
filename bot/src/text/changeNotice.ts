import type { Language } from '../kit/languages';

const fi = {
  moved: (title: string) => `Siirtyi: ${title}`,
  newTime: (time: string, before: string) => `Uusi aika ${time} (ennen ${before})`,
  cancelled: (title: string) => `Peruttu: ${title}`,
  revived: (title: string) => `Pidetään sittenkin: ${title}`,
  /** At the top of a card that was posted before the move. */
  movedTo: (time: string) => `Siirretty: uusi aika ${time}`,
  timeBefore: (time: string) => `Aiempi aika: ${time}`,
};

type ChangeNoticeWords = typeof fi;

const sv: ChangeNoticeWords = {
  moved: (title) => `Flyttat: ${title}`,
  newTime: (time, before) => `Ny tid ${time} (tidigare ${before})`,
  cancelled: (title) => `Inställt: ${title}`,
  revived: (title) => `Hålls trots allt: ${title}`,
  movedTo: (time) => `Flyttat: ny tid ${time}`,
  timeBefore: (time) => `Tidigare tid: ${time}`,
};

const en: ChangeNoticeWords = {
  moved: (title) => `Moved: ${title}`,
  newTime: (time, before) => `New time ${time} (was ${before})`,
  cancelled: (title) => `Cancelled: ${title}`,
  revived: (title) => `Goes ahead after all: ${title}`,
  movedTo: (time) => `Moved: new time ${time}`,
  timeBefore: (time) => `Earlier time: ${time}`,
};

const all: Record<Language, ChangeNoticeWords> = { fi, sv, en };

/** What the channel is told of an event that was moved or cancelled after it had been told of. */
export const changeNoticeWords = (language: Language): ChangeNoticeWords => all[language];
