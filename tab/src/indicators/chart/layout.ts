import type { SeriesView } from '@kaselo/bot/contract/indicators';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartLayout, ChartLine } from './drawn';
import { wholeSpan } from './periods';
import { pointsOf } from './points';
import { spread } from './spread';

const top = 16;
const periodHeight = 24;
const gapHeight = 22;
/** About what a letter takes of the small text. */
const letter = 6.6;
/** What a finger or an eye needs between the marks of two gaps of one period. */
const gapStep = 12;

/** Where everything of a series stands in a drawing of some width. Undefined where there is not one figure. */
export const layOut = (series: SeriesView, width: number, height: number): ChartLayout | undefined => {
  const known = series.regions.flatMap(({ values }) => values.flatMap(({ value }) => (value === null ? [] : [value])));
  if (known.length === 0) return undefined;
  const span = wholeSpan(series.periods);
  const hasGaps = series.regions.some(({ values }) => values.some(({ value }) => value === null));
  const bottom = height - periodHeight - (hasGaps ? gapHeight : 0);
  const y = scaleFor(series, known).range([bottom, top]);
  const ticks = y.ticks(height < 200 ? 3 : 5);
  const left = Math.max(...ticks.map((value) => String(value).length)) * letter + (series.unit === 'percent' ? 22 : 10);
  const texts = series.regions.map((region) => labelOf(region));
  const labelWidth = Math.min(Math.max(...texts.map(({ length }) => length)) * letter + 18, width * 0.45);
  const right = width - labelWidth;
  const x = scalePoint(span, [left, right]).padding(span.length === 1 ? 0.5 : Math.min(0.4, 14 / ((right - left) / span.length)));
  const gapLane = hasGaps ? bottom + gapHeight / 2 + 2 : undefined;

  const lines = series.regions.map((region, order): ChartLine => {
    const points = pointsOf(region).map((point) => ({
      ...point,
      x: (x(point.period) ?? left) + (point.shown.value === null ? gapOffset(series, region.region, point.period) : 0),
      y: point.shown.value === null ? (gapLane ?? bottom) : y(point.shown.value),
    }));
    const valueIn = new Map(region.values.map(({ period, value }) => [period, value]));
    const last = points.filter(({ shown }) => shown.value !== null).at(-1);
    return {
      region: region.region,
      order: region.wholeCountry ? undefined : order,
      path:
        line<string>()
          .defined((period) => typeof valueIn.get(period) === 'number')
          .x((period) => x(period) ?? left)
          .y((period) => y(valueIn.get(period) ?? 0))(span) ?? '',
      points,
      label: last && { x: last.x + 12, y: last.y, text: texts[order] ?? region.name },
    };
  });
  const labelled = spread(lines, top, bottom);
  const shownEvery = Math.max(1, Math.ceil((span.length * (Math.max(...span.map(({ length }) => length)) * letter + 10)) / (right - left)));
  return {
    width,
    height,
    left,
    right,
    bottom,
    lines: labelled,
    points: labelled.flatMap(({ points }) => points),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    periods: span.flatMap((text, at) => ((span.length - 1 - at) % shownEvery === 0 ? [{ text, x: x(text) ?? left }] : [])),
    gapLane,
    target: series.target && { y: y(series.target.value), text: series.target.text },
    fromZero: (y.domain()[0] ?? 0) === 0,
  };
};

/** Gaps of one period stand beside each other. */
function gapOffset({ regions }: SeriesView, region: string, period: string): number {
  const gaps = regions.filter(({ values }) => values.some((value) => value.period === period && value.value === null));
  return (gaps.findIndex((each) => each.region === region) - (gaps.length - 1) / 2) * gapStep;
}

/** One figure alone has its value beside its name: there is no line to follow. */
function labelOf({ name, values }: SeriesView['regions'][number]): string {
  const known = values.filter(({ value }) => value !== null);
  return known.length === 1 ? `${name} ${known[0]?.text ?? ''}` : name;
}

/** Room for all figures and the target; never so close that a small difference looks like a large one, never shares below nought or above all. */
function scaleFor(series: SeriesView, known: readonly number[]) {
  const all = [...known, ...(series.target === undefined ? [] : [series.target.value])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = series.unit === 'percent' ? 10 : Math.max(Math.abs(most) * 0.1, 1);
  const lacking = Math.max(0, room - (most - least)) / 2 + (most - least) * 0.08;
  const [low, high] = [least >= 0 ? Math.max(0, least - lacking) : least - lacking, most + lacking];
  const within = series.unit === 'percent' && most <= 100 ? Math.min(100, high) : high;
  return scaleLinear().domain([low, within]).nice(5);
}
