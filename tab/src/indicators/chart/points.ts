import type { SeriesView, ValueView } from '@kaselo/bot/contract/indicators';

/** One value of a region, a gap among them. */
export type Point = {
  readonly region: string;
  readonly regionName: string;
  readonly period: string;
  readonly shown: ValueView;
};

/** A point that has its place in the drawing. */
export type PlacedPoint = Point & { readonly x: number; readonly y: number };

export type NameWords = {
  readonly point: (region: string, period: string, value: string) => string;
  readonly preliminary: string;
};

/** What a point is called: 'Kymenlaakso 2023: 42,3 %, tarkistettu 18.6.2026, ennen 42,1 %'. */
export const nameOf = ({ regionName, period, shown }: Point, words: NameWords): string =>
  [
    words.point(regionName, period, shown.text),
    ...(shown.preliminary ? [words.preliminary] : []),
    ...shown.revisions.map((sentence) => sentence.charAt(0).toLocaleLowerCase('fi') + sentence.slice(1)),
  ].join(', ');

/** A region's values as points, in order of their periods. */
export const pointsOf = ({ region, name, values }: SeriesView['regions'][number]): readonly Point[] =>
  values.map((shown) => ({ region, regionName: name, period: shown.period, shown }));

/**
 * Where an arrow key goes from a point: left and right along its region, up and down among the regions of its period,
 * as they stand in the drawing. Undefined where the key says nothing, or there is nothing further.
 */
export const stepFrom = (points: readonly PlacedPoint[], from: PlacedPoint, key: string): PlacedPoint | undefined => {
  const along = points.filter(({ region }) => region === from.region);
  const across = points.filter(({ period }) => period === from.period).sort((a, b) => a.y - b.y);
  const within = (list: readonly PlacedPoint[], step: number) => list[list.indexOf(from) + step];
  switch (key) {
    case 'ArrowLeft':
      return within(along, -1);
    case 'ArrowRight':
      return within(along, 1);
    case 'ArrowUp':
      return within(across, -1);
    case 'ArrowDown':
      return within(across, 1);
    case 'Home':
      return along[0];
    case 'End':
      return along.at(-1);
    default:
      return undefined;
  }
};

/** The point that a pointer means: the nearest one. */
export const nearestTo = (points: readonly PlacedPoint[], x: number, y: number): PlacedPoint | undefined => {
  const distance = (point: PlacedPoint) => (point.x - x) ** 2 + (point.y - y) ** 2;
  return points.reduce<PlacedPoint | undefined>(
    (nearest, point) => (nearest === undefined || distance(point) < distance(nearest) ? point : nearest),
    undefined,
  );
};
