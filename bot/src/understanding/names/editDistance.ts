/**
 * How many slips of the finger lie between two words: letters left out, added, changed, or two that changed places.
 * Anything above `most` is answered as more than it.
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let twoAgo: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (twoAgo[j - 2] ?? 0) + 1);
      row.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > most) return most + 1;
    twoAgo = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
};

/** So many slips are forgiven in a word: a short one with a slip in it is another word. */
export const slipsForgiven = (word: string): number => (word.length < 6 ? 0 : word.length < 9 ? 1 : 2);
