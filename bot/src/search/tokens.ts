export type Token = { readonly word: string; readonly start: number; readonly end: number };

/** Words and numbers; what a hyphen joins is one, and a case ending after a colon ('ELY:n') belongs to none. */
const written = /([\p{L}\p{N}]+(?:[-‐–][\p{L}\p{N}]+)*)(?::\p{Ll}+)?/gu;
const plain = /^[a-z0-9]*$/;
const piece = /[\p{L}\p{N}]+/gu;

/** Without capitals, and with composed and decomposed letters alike. */
export const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi');

/** Without dots and accents, as somebody types who has no Finnish keyboard: 'työpaja' and 'tyopaja' are alike. */
export const fold = (word: string): string => (plain.test(word) ? word : word.normalize('NFD').replaceAll(/\p{M}/gu, ''));

/** The words of a text with their places in it. What a hyphen joins is there in pieces and, where asked, as one word too. */
export const tokensOf = (text: string, joined = true): readonly Token[] =>
  [...text.matchAll(written)].flatMap(({ 1: whole = '', index }) => {
    const pieces = [...whole.matchAll(piece)].map((found) => {
      const start = index + found.index;
      return { word: lower(found[0]), start, end: start + found[0].length };
    });
    if (pieces.length === 1 || !joined) return pieces;
    return [...pieces, { word: pieces.map(({ word }) => word).join(''), start: index, end: index + whole.length }];
  });
