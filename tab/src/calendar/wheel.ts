import type { EventView } from '@kaselo/bot/contract/event';
import { hasDay } from './placement';
import { lanesFor, middleOf, radiiFor, type Span, spanOf } from './wheelGeometry';

/** An event's place on the wheel. What lasts has a span; what has only a day is a mark in the middle of it. */
export type Mark = { readonly event: EventView; readonly radius: number; readonly at: number; readonly span: Span | undefined };

/** A series of the year, under a number by which the list tells it. Series that do not meet in time may share a circle. */
export type Ring = {
  readonly number: number;
  /** Where the first of it is: the number stands before it. */
  readonly begins: number;
  readonly title: string;
  readonly radius: number;
  readonly events: readonly EventView[];
  /** From its first day to its last one; undefined where no two days are known. */
  readonly line: Span | undefined;
};

export type Wheel = {
  readonly rings: readonly Ring[];
  /** The events that stand alone. */
  readonly single: readonly EventView[];
  /** All events in order of time. */
  readonly marks: readonly Mark[];
  /** Every circle on which something stands, the outermost first. */
  readonly radii: readonly number[];
};

export type Size = { readonly inner: number; readonly outer: number; readonly mark: number };

/** Room for a series' number between it and the one before it on the same circle, in marks. */
const roomForNumber = 6;

/** What has no day yet is only a line, and needs less room than a mark. */
const thinness = 0.6;

/** The most room between two circles, in marks: a thin year is not stretched over the whole wheel. */
const mostBetween = 5;

/**
 * A year's events as a wheel: those that stand alone on the rim, series on circles of their own within it, and what
 * stands alone and has no day yet around the middle. `events` come in order of time.
 */
export const wheelOf = (year: number, events: readonly EventView[], { inner, outer, mark }: Size): Wheel => {
  const series = seriesOf(events);
  const single = events.filter((event) => !series.some((one) => one.events.includes(event)));
  const turns = (marks: number, radius: number) => (mark * marks) / (2 * Math.PI * radius);
  const alone = (some: readonly EventView[], gap: number) =>
    inLanes(
      some.map((event) => ({ span: takes(year, event), events: [event] })),
      gap,
    );
  // A mark may end up somewhat within the rim, where there is less room.
  const rim = alone(single.filter(hasDay), turns(2.5, outer * 0.8));
  const rings = inLanes(
    series.map((one) => ({ ...one, span: takesAll(year, one.events) })),
    turns(roomForNumber, (inner + outer) / 2),
  );
  const core = alone(
    single.filter((event) => !hasDay(event)),
    turns(2.5, inner),
  );
  const widths = [rim, rings, core].flatMap(({ lanes }, part) => Array.from({ length: lanes }, () => (part === 2 ? thinness : 1)));
  const radii = radiiFor(widths, inner, outer, mark * mostBetween);
  const at = (lane: number) => radii[lane] ?? outer;
  const placed = [
    ...rim.things.map((one) => ({ ...one, radius: at(one.lane) })),
    ...rings.things.map((one) => ({ ...one, radius: at(rim.lanes + one.lane) })),
    ...core.things.map((one) => ({ ...one, radius: at(rim.lanes + rings.lanes + one.lane) })),
  ];
  return {
    single,
    radii,
    rings: rings.things.map(({ title, events: own, span, lane }, index) => ({
      number: index + 1,
      title,
      events: own,
      begins: span.from,
      radius: at(rim.lanes + lane),
      line: lineThrough(year, own.filter(hasDay)),
    })),
    marks: placed
      .flatMap((one) => one.events.map((event) => ({ ...placeIn(year, event), event, radius: one.radius })))
      .sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event)),
  };
};

const inLanes = <Thing extends { readonly span: Span }>(things: readonly Thing[], gap: number) => {
  const lanes = lanesFor(
    things.map(({ span }) => span),
    gap,
  );
  return {
    things: things.map((thing, index) => ({ ...thing, lane: lanes[index] ?? 0 })),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
  };
};

/** What lasts, or has no day yet, is told by a stretch of the year. */
const placeIn = (year: number, event: EventView): { readonly at: number; readonly span: Span | undefined } => {
  const span = takes(year, event);
  return { at: (span.from + span.to) / 2, span: event.firstDay < event.lastDay ? span : undefined };
};

const takes = (year: number, { firstDay, lastDay }: EventView): Span => spanOf(year, firstDay, lastDay);

/** From the first day of any to the last day of any. */
const takesAll = (year: number, events: readonly EventView[]): Span => {
  const spans = events.map((event) => takes(year, event));
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
};

/** Series that have more than one event in the year, in the order in which they begin. */
const seriesOf = (events: readonly EventView[]): readonly { readonly title: string; readonly events: readonly EventView[] }[] => {
  const ids = new Map(events.flatMap(({ series }) => (series === undefined ? [] : [[series.id, series.title] as const])));
  return [...ids]
    .map(([id, title]) => ({ title, events: events.filter(({ series }) => series?.id === id) }))
    .filter((series) => series.events.length > 1);
};

const lineThrough = (year: number, dated: readonly EventView[]): Span | undefined => {
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return { from: middleOf(year, first.firstDay), to: middleOf(year, last.lastDay) };
};
