import type { ChartLine } from './drawn';

/** What a label needs of height. */
const lineHeight = 16;

/** Moves labels that would lie upon each other apart, as little as it takes, within the drawing. */
export const spread = (lines: readonly ChartLine[], top: number, bottom: number): readonly ChartLine[] => {
  const labelled = lines.flatMap((line) => (line.label === undefined ? [] : [{ region: line.region, y: line.label.y }]));
  const sorted = labelled.sort((a, b) => a.y - b.y);
  const places = new Map<string, number>();
  let least = top;
  for (const { region, y } of sorted) {
    const place = Math.max(y, least);
    places.set(region, place);
    least = place + lineHeight;
  }
  let most = bottom;
  for (const { region } of [...sorted].reverse()) {
    const place = Math.min(places.get(region) ?? most, most);
    places.set(region, place);
    most = place - lineHeight;
  }
  return lines.map((line) =>
    line.label === undefined ? line : { ...line, label: { ...line.label, y: places.get(line.region) ?? line.label.y } },
  );
};
