import MiniSearch, { type SearchResult } from 'minisearch';
import type { Language } from '../kit/languages';
import type { NetworkData } from '../network/networkData';
import type { SearchDocument } from './document';
import { documentsOf } from './documents';
import { longestQuestion } from './hit';
import { type Keys, keysIn } from './keys';
import { type AskedWord, allOf, anyOf, fieldName, fields, nearly, saying } from './question';
import { rememberStems } from './stems';
import { askedFor } from './stopWords';
import { fold, tokensOf } from './tokens';
import type { Told } from './told';

export type Found = {
  readonly document: SearchDocument;
  /** Whether a word is one of those by which it was found. */
  readonly marks: (word: string) => boolean;
};

export type SearchIndex = {
  /** Best first. Where nothing says all that was asked for, `exact` is false and what was found is only near it. */
  readonly search: (question: string, language: Language) => { readonly exact: boolean; readonly found: readonly Found[] };
};

const mostWords = 8;
const mostNearest = 5;

/** An index of everything in one network, in the language that the network writes. */
export const buildIndex = (data: NetworkData, told: Told): SearchIndex => {
  const written = data.network.settings.language;
  const documents = documentsOf(data, told);
  const words = documents.map(wordsOf);
  const keysOf = keysIn(written, new Set(words.flatMap(({ title, body, note }) => [...title, ...body, ...note])));
  const index = new MiniSearch({
    fields: fields.map(fieldName),
    tokenize: (text) => text.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
  });
  index.addAll(words.map((each, id) => ({ id, ...fieldsOf(each, keysOf) })));

  const finds = (word: AskedWord) => index.search(saying(word)).length > 0;
  const found = (results: readonly SearchResult[]): readonly Found[] =>
    results.flatMap(({ id, match }) => {
      const document = documents[id];
      return document === undefined ? [] : [{ document, marks: marking(new Set(Object.keys(match)), keysOf) }];
    });

  return {
    search: (question, language) => {
      const asked = askedWords(question, keysOf, language === written ? undefined : rememberStems(language));
      if (asked.length === 0) return { exact: true, found: [] };
      const all = index.search(allOf(asked.map((word) => (finds(word) ? saying(word) : nearly(word)))));
      if (all.length > 0) return { exact: true, found: found(all) };
      const near = index.search(anyOf(asked.map((word) => (finds(word) ? saying(word) : nearly(word)))));
      return { exact: false, found: found(near.slice(0, mostNearest)) };
    },
  };
};

function askedWords(
  question: string,
  keysOf: (word: string) => Keys,
  otherStemOf: ((word: string) => string) | undefined,
): readonly AskedWord[] {
  const typed = question.slice(0, longestQuestion);
  const words = askedFor(tokensOf(typed, false).map(({ word }) => word)).slice(0, mostWords);
  return words.map((word, at) => ({
    word,
    keys: keysOf(word),
    otherStem: otherStemOf && fold(otherStemOf(word)),
    unfinished: at === words.length - 1 && /[\p{L}\p{N}]$/u.test(typed),
  }));
}

const wordsIn = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => tokensOf(text).map(({ word }) => word));

type Words = { readonly title: readonly string[]; readonly body: readonly string[]; readonly note: readonly string[] };

const wordsOf = ({ title, body, keywords = [], note }: SearchDocument): Words => ({
  title: wordsIn([title]),
  body: wordsIn([...body, ...keywords]),
  note: wordsIn(note === undefined ? [] : [note]),
});

const fieldsOf = (words: Words, keysOf: (word: string) => Keys) =>
  Object.fromEntries(
    fields.map(({ place, kind }) => [fieldName({ place, kind }), words[place].flatMap((word) => keysOf(word)[kind]).join(' ')]),
  );

const marking =
  (terms: ReadonlySet<string>, keysOf: (word: string) => Keys): ((word: string) => boolean) =>
  (word) => {
    const { words, stems, parts } = keysOf(word);
    return [...words, ...stems, ...parts].some((key) => terms.has(key));
  };
