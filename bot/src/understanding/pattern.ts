const spelledEitherWay: Readonly<Record<string, string>> = { ä: '[äa]', ö: '[öo]', å: '[åa]', é: '[ée]' };

/** A pattern of whole words, in which whoever has no dots on their keyboard may leave them out. */
export const wholeWords = (source: string, flags = 'gu'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${source.replaceAll(/[äöåé]/g, (letter) => spelledEitherWay[letter] ?? letter)})(?![\\p{L}\\p{N}])`,
    flags,
  );
