import type { Language } from './language';

/** Each language's own name for itself: the same whatever the interface speaks. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
