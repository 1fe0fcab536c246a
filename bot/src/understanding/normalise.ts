/** A longer message is cut: nobody asks in so many words, and each of them costs. */
const longestMessage = 400;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** No word in the three languages has a letter thrice: 'moiii', 'kiitoooos'. A letter alone may be a Roman numeral. */
const drawnOut = /(?<=\p{L})(\p{L})\1{2,}|(\p{L})\2{2,}(?=\p{L})/gu;

/** A message as it was meant: without mentions, markup and case; composed and decomposed letters are the same. */
export const normalise = (message: string): string =>
  message
    .slice(0, longestMessage * 4)
    .replaceAll(/<at[^>]*>.*?<\/at>/gis, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replaceAll(drawnOut, '$1$2')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, longestMessage);
