import { type Language, languages } from './language';

/** Remembers the language that the person has chosen on this device. */
export type LanguageMemory = { readonly recall: () => Language | undefined; readonly keep: (language: Language) => void };

const key = 'kaselo.language';

/** An address that asks for a language is obeyed before what was remembered. Storage may be forbidden: then nothing is remembered. */
export const languageMemory = (storage: Pick<Storage, 'getItem' | 'setItem'>, search: string): LanguageMemory => ({
  recall: () => {
    if (new URLSearchParams(search).has('language')) return undefined;
    try {
      const kept = storage.getItem(key);
      return languages.find((language) => language === kept);
    } catch {
      return undefined;
    }
  },
  keep: (language) => {
    try {
      storage.setItem(key, language);
    } catch {
      // The choice then lasts until the tab is closed.
    }
  },
});
