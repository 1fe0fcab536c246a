import { type Language, localeOf } from '../text/language';

/** A day's parts for a tile: '2021-04-14' is 'keskiviikko', 'ke' and '14.4.'. */
export const dayParts = (language: Language, day: string): { readonly weekday: string; readonly short: string; readonly date: string } => {
  const noon = new Date(`${day}T12:00:00Z`);
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' }).format(noon);
  return {
    weekday: written({ weekday: 'long' }),
    short: written({ weekday: 'short' }),
    date: language === 'en' ? written({ day: 'numeric', month: 'short' }) : `${noon.getUTCDate()}.${noon.getUTCMonth() + 1}.`,
  };
};
