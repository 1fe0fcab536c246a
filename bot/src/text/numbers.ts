/** Small numbers are read as words, as the languages' style guides ask; larger ones as figures with a thin group space. */
export const numberWord =
  (locale: string, words: readonly string[]) =>
  (n: number): string =>
    words[n] ?? new Intl.NumberFormat(locale).format(n);

export const capitalised = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase('fi') + sentence.slice(1);

export const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other);

/** A sentence that ends in a date such as 'ke 28.4.' has its full stop already. */
export const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
