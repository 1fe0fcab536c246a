/** A year as a circle: it begins at the top and goes with the clock. Positions are turns, 0 is New Year and 1 the next one. */

const dayMs = 86_400_000;
const newYear = (year: number): number => Date.UTC(year, 0, 1);

/** Where a day begins in a year's turn; what is before the year is at its beginning, what is after it at its end. */
export const turnOf = (year: number, day: string): number => {
  const length = newYear(year + 1) - newYear(year);
  return Math.min(1, Math.max(0, (Date.parse(`${day}T00:00:00Z`) - newYear(year)) / length));
};

/** The middle of a day, where its mark stands. */
export const middleOf = (year: number, day: string): number => (turnOf(year, day) + turnOf(year, dayAfter(day))) / 2;

/** The part of the year that days from the first to the last take, both included. */
export const spanOf = (year: number, first: string, last: string): Span => ({
  from: turnOf(year, first),
  to: turnOf(year, dayAfter(last)),
});

export type Span = { readonly from: number; readonly to: number };
export type Point = { readonly x: number; readonly y: number };

/** A place at a distance from the middle. */
export const pointAt = (turn: number, radius: number): Point => ({
  x: tidy(radius * Math.sin(turn * 2 * Math.PI)),
  y: tidy(-radius * Math.cos(turn * 2 * Math.PI)),
});

/** An SVG path along a circle, with the clock. A whole turn is drawn as two halves: one arc cannot end where it begins. */
export const arcPath = ({ from, to }: Span, radius: number): string => {
  const [start, half, end] = [pointAt(from, radius), pointAt((from + to) / 2, radius), pointAt(to, radius)];
  const towards = ({ x, y }: Point) => `A ${radius} ${radius} 0 0 1 ${x} ${y}`;
  return `M ${start.x} ${start.y} ${towards(half)} ${towards(end)}`;
};

/** An SVG path around a part of a ring, such as a month. */
export const sectorPath = ({ from, to }: Span, inner: number, outer: number): string => {
  const [a, b, c, d] = [pointAt(from, outer), pointAt(to, outer), pointAt(to, inner), pointAt(from, inner)];
  const large = to - from > 0.5 ? 1 : 0;
  return `M ${a.x} ${a.y} A ${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y} L ${c.x} ${c.y} A ${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y} Z`;
};

/**
 * Puts parts of a year in lanes so that no two in one lane come nearer than a gap, New Year included: the first lane that
 * has room takes a part.
 */
export const lanesFor = (spans: readonly Span[], gap: number): readonly number[] => {
  const lanes: Span[][] = [];
  return spans.map((span) => {
    const free = lanes.findIndex((taken) => taken.every((one) => !meet(one, span, gap)));
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), span];
    return lane;
  });
};

/**
 * Distances from the middle for lanes of the given widths beside each other, the outermost first, with as much room
 * between them as there is, up to a most.
 */
export const radiiFor = (widths: readonly number[], inner: number, outer: number, most: number): readonly number[] => {
  const whole = widths.reduce((sum, width) => sum + width, 1);
  const step = Math.min(most, (outer - inner) / whole);
  return widths.map((_, lane) => tidy(outer - step * widths.slice(0, lane + 1).reduce((sum, width) => sum + width, 0)));
};

function meet(one: Span, other: Span, gap: number): boolean {
  const near = (a: Span, b: Span) => a.from < b.to + gap && b.from < a.to + gap;
  const moved = (by: number) => ({ from: other.from + by, to: other.to + by });
  return near(one, other) || near(one, moved(1)) || near(one, moved(-1));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** A hundredth is finer than any screen; more would only make the page longer. */
function tidy(length: number): number {
  return Math.round(length * 100) / 100 || 0;
}
