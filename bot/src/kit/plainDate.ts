import { type Language, localeOf } from './languages';
import type { Day } from './time';

/** '18.6.2026', '18 Jun 2026': in English the month is a word, as some read 6/7 as the sixth of July and others as the seventh of June. */
export const plainDate = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`));
