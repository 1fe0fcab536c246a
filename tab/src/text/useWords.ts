import { createContext, useContext } from 'react';
import type { Language } from './language';

/** One view's words in the three languages; Finnish is the source of their keys. */
export type Translated<Words> = Readonly<Record<Language, Words>>;

type Spoken = { readonly language: Language; readonly choose: (language: Language) => void };

export const LanguageContext = createContext<Spoken>({ language: 'fi', choose: () => {} });

/** The language of the interface, and how to change it. */
export const useLanguage = (): Spoken => useContext(LanguageContext);

/** A view's words in the reader's language. A view imports its own words only, so that they travel in its own chunk. */
export const useWords = <Words>(words: Translated<Words>): Words => words[useLanguage().language];

/** The network writes in Finnish: its own texts say so when the interface speaks another language. */
export const useContentLanguage = (): 'fi' | undefined => (useLanguage().language === 'fi' ? undefined : 'fi');
