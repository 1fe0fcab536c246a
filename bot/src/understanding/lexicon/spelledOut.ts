import { fold } from '../../search/tokens';
import type { Lexicon } from './cue';
import { lexicons, phrasesOf } from './lexicons';

const wordsOf = (lines: readonly string[]): readonly string[] => lines.flatMap(phrasesOf).flatMap((phrase) => phrase.split(' '));
const telling = ({ firm, soft }: Lexicon): readonly string[] => [...Object.values(firm), ...Object.values(soft)];
/** Nothing is taken for a slip of what is no matter of the network. */
const ofOurMatters = ({ firm: { elsewhere, ...firm }, soft }: Lexicon): readonly string[] => [
  ...Object.values(firm),
  ...Object.values(soft),
];
const words = (lines: (lexicon: Lexicon) => readonly string[]): readonly string[] => [
  ...new Set(wordsOf(Object.values(lexicons).flatMap(lines)).map((word) => word.replace(/^\*/, ''))),
];

/** Every word that tells what is asked: what a slip of the finger may have been meant as. '*' ends those that may go on. */
export const spelledOut: readonly string[] = words(ofOurMatters);

const all = [...words(telling), ...wordsOf(Object.values(lexicons).map(({ small }) => small))];
const wholes = new Set(all.flatMap((word) => [word, fold(word)]));
const beginnings = all.filter((word) => word.endsWith('*') && word.length > 4).map((word) => fold(word.slice(0, -1)));
const within = wordsOf(Object.values(lexicons).flatMap(telling))
  .filter((word) => word.startsWith('*') && word.length > 4)
  .map((word) => fold(word.replaceAll('*', '')));

/** Whether a word stands in any of the lexicons. */
export const isInLexicon = (word: string): boolean => {
  const plain = fold(word);
  return wholes.has(plain) || beginnings.some((begins) => plain.startsWith(begins)) || within.some((part) => plain.includes(part));
};
