import type { Language } from '../kit/languages';
import { en } from './en';
import { fi, type Words } from './fi';
import { sv } from './sv';

export type { Words } from './fi';

const all: Record<Language, Words> = { fi, sv, en };

export const wordsOf = (language: Language): Words => all[language];
