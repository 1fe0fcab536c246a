import { fold } from '../../search/tokens';
import { wholeWords } from '../pattern';
import { field } from './glossary/field';
import { indicators } from './glossary/indicators';
import { parties } from './glossary/parties';

const sourceOf = (phrase: string): string => phrase.replaceAll('*', String.raw`[\p{L}\p{N}]*`).replaceAll(' ', '[ -]');

/** Longer ones first, so that 'career guidance' is more than 'guidance'. */
const phrases = [field, indicators, parties]
  .flatMap((glossary) => glossary.split('\n'))
  .filter((line) => line !== '')
  .flatMap((line) => {
    const [finnish = '', said = ''] = line.split(': ');
    return said.split(',').map((phrase) => ({ finnish, phrase: phrase.trim() }));
  })
  .toSorted((a, b) => b.phrase.length - a.phrase.length);

/** Every word by which the glossary's phrases are said. */
export const saidInGlossary: readonly string[] = [...new Set(phrases.flatMap(({ phrase }) => phrase.split(/[ -]/)))];

const wholes = new Set(saidInGlossary.map(fold));
const beginnings = saidInGlossary.filter((word) => word.length > 4 && word.endsWith('*')).map((word) => fold(word.slice(0, -1)));

/** Whether a word is one of those of a phrase. */
export const isInGlossary = (word: string): boolean => {
  const plain = fold(word);
  return wholes.has(plain) || beginnings.some((begins) => plain.startsWith(begins));
};

const anyPhrase = wholeWords(phrases.map(({ phrase }) => `(${sourceOf(phrase)})`).join('|'));

/** A message with the field's words put into the Finnish in which the network writes them; the rest stays as it is. */
export const translate = (message: string): string =>
  message.replaceAll(anyPhrase, (said, ...found: unknown[]) => {
    const at = found.slice(0, phrases.length).findIndex((each) => each !== undefined);
    return phrases[at]?.finnish ?? said;
  });
