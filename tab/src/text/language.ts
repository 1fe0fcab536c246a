import type { Me } from '@kaselo/bot/contract/me';

export type Language = Me['language'];

export const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** The locale by which dates and numbers are written. Swedish is Finland's Swedish. */
export const localeOf: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The first of the wanted locales that is one of ours; Finnish when none is. */
export const languageFor = (wanted: readonly (string | null | undefined)[]): Language => {
  for (const locale of wanted) {
    const found = languages.find((language) => locale?.toLowerCase().startsWith(language));
    if (found !== undefined) return found;
  }
  return 'fi';
};
