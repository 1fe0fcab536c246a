/** A value as somebody writes it, or why there is none. */
export type Written = { readonly value: number | null; readonly symbol?: string };

/** The signs by which statistics say why a number is missing. */
export const gapSymbols = ['..', '...', '.'] as const;

/**
 * '42,3', '42.3 %', '35 208', '−1,5'. The signs of statistics are understood: '..' is a gap with its reason, '-' is none at all.
 * Undefined where it is none of these; nothing is guessed, not even which sign of '1.234,5' parts the thousands.
 */
export const figureIn = (text: string): Written | undefined => {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^'/, '')
    .replace(/ ?%$/, '')
    .replace(/^−/, '-')
    .trim();
  if (gapSymbols.some((symbol) => symbol === plain)) return { value: null, symbol: plain };
  if (plain === '-' || plain === '–') return { value: 0, symbol: '-' };
  if (!/^-?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?$/.test(plain)) return undefined;
  return { value: Number(plain.replaceAll(' ', '').replace(',', '.')) };
};
