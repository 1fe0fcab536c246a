import type { EventView } from '@kaselo/bot/contract/event';
import { hasDay } from './placement';
import { lanesFor, middleOf, radiiFor, type Span, spanOf } from './wheelGeometry';

/** An event's place on the wheel. What lasts has a span; what has only a day is a mark in the middle of it. */
export type Mark = { readonly event: EventView; readonly radius: number; readonly at: number; readonly span: Span | undefined };

/** A series of the year: its own circle, under a number by which the list tells it. */
export type Ring = {
  readonly number: number;
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

/** The most room between two circles, in marks: a thin year is not stretched over the whole wheel. */
const mostBetween = 5;

/**
 * A year's events as a wheel: those that stand alone on the rim, series on circles of their own within it, and what
 * stands alone and has no day yet around the middle. `events` come in order of time.
 */
export const wheelOf = (year: number, events: readonly EventView[], { inner, outer, mark }: Size): Wheel => {
  const series = seriesOf(events);
  const single = events.filter((event) => !series.some((one) => one.events.includes(event)));
  const inLanes = (some: readonly EventView[], radius: number) => {
    const lanes = lanesFor(
      some.map((event) => takes(year, event)),
      (mark * 2.5) / (2 * Math.PI * radius),
    );
    return some.map((event, index) => ({ event, lane: lanes[index] ?? 0 }));
  };
  // A mark on the rim may end up somewhat within it, where there is less room.
  const rim = inLanes(single.filter(hasDay), outer * 0.8);
  const core = inLanes(
    single.filter((event) => !hasDay(event)),
    inner,
  );
  const ofRings = lanesIn(rim);
  const ofCore = ofRings + series.length;
  const radii = radiiFor(ofCore + lanesIn(core), inner, outer, mark * mostBetween);
  const circle = (lane: number) => radii[lane] ?? outer;
  const placed = [
    ...rim,
    ...core.map(({ event, lane }) => ({ event, lane: ofCore + lane })),
    ...series.flatMap((one, index) => one.events.map((event) => ({ event, lane: ofRings + index }))),
  ];
  return {
    single,
    radii,
    rings: series.map((one, index) => ({
      ...one,
      number: index + 1,
      radius: circle(ofRings + index),
      line: lineThrough(year, one.events.filter(hasDay)),
    })),
    marks: placed
      .map(({ event, lane }) => ({ ...placeIn(year, event), event, radius: circle(lane) }))
      .sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event)),
  };
};

type Laned = { readonly event: EventView; readonly lane: number };

const lanesIn = (some: readonly Laned[]): number => Math.max(0, ...some.map(({ lane }) => lane + 1));

/** What lasts, or has no day yet, is told by a stretch of the year. */
const placeIn = (year: number, event: EventView): { readonly at: number; readonly span: Span | undefined } => {
  const span = takes(year, event);
  return { at: (span.from + span.to) / 2, span: event.firstDay < event.lastDay ? span : undefined };
};

const takes = (year: number, { firstDay, lastDay }: EventView): Span => spanOf(year, firstDay, lastDay);

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
