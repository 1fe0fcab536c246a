/** What Finnish hangs on a word without changing what it speaks of: 'olivatkaan', 'missäköhän', 'verkostomme', 'mittaristakin'. */
const hungOn = 'kohan köhän kaan kään han hän kin kos kös ko kö pa pä mme nne nsa nsä s'.split(' ');
const shortestWord = 3;

/** What a word may be without what is hung on it. */
export const bare = (word: string): readonly string[] =>
  hungOn
    .filter((ending) => word.endsWith(ending) && word.length >= ending.length + shortestWord)
    .map((ending) => word.slice(0, -ending.length));
