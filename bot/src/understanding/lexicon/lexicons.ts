import type { Language } from '../../kit/languages';
import type { Lexicon } from './cue';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

export const lexicons: Readonly<Record<Language, Lexicon>> = { fi, sv, en };

export const phrasesOf = (line: string): readonly string[] => line.split(',').map((phrase) => phrase.trim());
