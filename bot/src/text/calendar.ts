import type { Language } from '../kit/languages';

const fi = { cancelled: (title: string) => `Peruttu: ${title}` };

type CalendarWords = typeof fi;

const sv: CalendarWords = { cancelled: (title) => `Inställt: ${title}` };

const en: CalendarWords = { cancelled: (title) => `Cancelled: ${title}` };

const all: Record<Language, CalendarWords> = { fi, sv, en };

/** What is said in calendar files. */
export const calendarWords = (language: Language): CalendarWords => all[language];
