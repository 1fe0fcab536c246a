/** Chance that can be had again: the same seed gives the same numbers, from 0 up to, not including, 1. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** So many of them, each at most once, in their own order. */
export const someOf = <Thing>(things: readonly Thing[], count: number, random: () => number): Thing[] => {
  const drawn = things.map((thing, place) => ({ thing, place, lot: random() })).sort((a, b) => a.lot - b.lot);
  return drawn
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
};
