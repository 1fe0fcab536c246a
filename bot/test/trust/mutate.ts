import { someText, someWord } from './strange';

/** JSON with one to four things changed somewhere in it, drawn by chance that can be had again. */
export const mutated = (sample: unknown, random: () => number): unknown => {
  let changed = structuredClone(sample);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) changed = mutatedOnce(changed, random);
  return changed;
};

function mutatedOnce(value: unknown, random: () => number): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.05) return someWord(random);
  if (Array.isArray(value)) return mutatedList(value, random);
  const entries = Object.entries(value);
  const at = Math.floor(random() * (entries.length + 1));
  const entry = entries[at];
  if (entry === undefined) return Object.fromEntries([...entries, [someText(random).slice(0, 60), someWord(random)]]);
  const [key, inner] = entry;
  const lot = random();
  if (lot < 0.12) return Object.fromEntries(entries.filter((_each, index) => index !== at));
  if (lot < 0.2) return Object.fromEntries(entries.map((each, index) => (index === at ? [`${key}x`, inner] : each)));
  const other = lot < 0.45 ? someWord(random) : mutatedOnce(inner, random);
  return Object.fromEntries(entries.map((each, index) => (index === at ? [key, other] : each)));
}

function mutatedList(list: readonly unknown[], random: () => number): unknown {
  const at = Math.floor(random() * list.length);
  const lot = random();
  if (lot < 0.2) return list.filter((_each, index) => index !== at);
  if (lot < 0.35) return [...list, someWord(random)];
  if (lot < 0.4) return Array.from({ length: 1 + Math.floor(random() * 300) }, () => list[at] ?? null);
  return list.map((each, index) => (index === at ? mutatedOnce(each, random) : each));
}

/** Text with some of its letters gone, doubled, swapped for others, or cut off. */
export const misspelt = (text: string, random: () => number): string => {
  let changed = text;
  for (let times = 1 + Math.floor(random() * 5); times > 0; times--) {
    const at = Math.floor(random() * changed.length);
    const until = at + Math.floor(random() * 40);
    const lot = random();
    if (lot < 0.25) changed = changed.slice(0, at) + changed.slice(until);
    else if (lot < 0.4) changed = changed.slice(0, at) + changed.slice(at, until).repeat(2) + changed.slice(until);
    else if (lot < 0.5) changed = changed.slice(0, at);
    else changed = changed.slice(0, at) + someText(random).slice(0, 200) + changed.slice(at);
  }
  return changed;
};
