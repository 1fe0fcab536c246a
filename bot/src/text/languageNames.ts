import type { Language } from '../kit/languages';

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { fi: 'suomi', sv: 'svenska', en: 'English' };
