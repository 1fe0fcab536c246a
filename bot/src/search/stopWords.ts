/** Words so small that whoever writes them in a question does not ask for them. */
const small = new Set(
  [
    'ja tai sekä eli että kun jos niin myös on ovat oli ei se ne me te he hän mitä mikä missä milloin kuka miten kuinka',
    'och eller att som är var det den de vi ni han hon i på av för med till om när vad hur en ett',
    'and or the a an of to in on at by for with is are was be it we you they what when where who how',
  ].flatMap((line) => line.split(' ')),
);

/** The words of a question that are asked for: all of them, where all are small. */
export const askedFor = (words: readonly string[]): readonly string[] => {
  const large = words.filter((word) => !small.has(word));
  return large.length > 0 ? large : words;
};
