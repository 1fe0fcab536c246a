import type { Language } from '../kit/languages';
import { rememberStems } from './stems';
import { fold, tokensOf } from './tokens';

/** Whether a text has every word that is asked for, in any of its forms; the last may be only begun. */
export const fitting = (question: string, language: Language): ((text: string) => boolean) => {
  const stem = rememberStems(language);
  const keyOf = (word: string) => fold(stem(word));
  const asked = tokensOf(question, false).map(({ word }) => ({ key: keyOf(word), begun: fold(word) }));
  if (asked.length === 0) return () => true;
  return (text) => {
    const words = tokensOf(text).map(({ word }) => ({ key: keyOf(word), whole: fold(word) }));
    return asked.every(({ key, begun }) => words.some((word) => word.key.includes(key) || word.whole.startsWith(begun)));
  };
};
