import { type IndicatorSeries, valuesOf, yearOf } from './series';

type Direction = 'increase' | 'decrease' | 'reach' | 'qualitative';

/** The way that the latest figures go: the last three that are known, each beside the one before. */
export type Trend = 'rising' | 'falling' | 'steady' | 'varying' | 'not-enough-data';

/** Where a series stands on its way. */
export type Verdict = 'reached' | 'on-the-way' | 'behind' | 'better' | 'worse' | 'unchanged' | 'not-enough-data' | 'not-measured';

export type Progress = {
  readonly verdict: Verdict;
  /** The figure that progress is measured from, the latest one, and what is still missing from the target. */
  readonly from?: { readonly period: string; readonly value: number };
  readonly latest?: { readonly period: string; readonly value: number };
  readonly target?: { readonly value: number; readonly year?: number };
  readonly left?: number;
};

/** A direction is told of three figures; of two nobody knows whether they are more than chance. */
const figuresOfTrend = 3;

/** A period's figures that are known, gaps left out: a gap is neither zero nor what was before it. */
const knownIn = (series: IndicatorSeries, region: string) =>
  valuesOf(series, region).flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));

export const trendOf = (series: IndicatorSeries, region: string): Trend => {
  const last = knownIn(series, region)
    .slice(-figuresOfTrend)
    .map(({ value }) => value);
  if (last.length < figuresOfTrend) return 'not-enough-data';
  const steps = last.slice(1).map((value, at) => Math.sign(value - (last[at] ?? value)));
  if (steps.every((step) => step === 0)) return 'steady';
  if (steps.every((step) => step >= 0)) return 'rising';
  return steps.every((step) => step <= 0) ? 'falling' : 'varying';
};

/**
 * On the way to the target or not: beside the straight line from the baseline to the target's year where both are set,
 * else only better or worse than the baseline, which is the first known figure where none was chosen.
 */
export const progressOf = (series: IndicatorSeries, direction: Direction, region: string): Progress => {
  const wanted = series.direction ?? direction;
  const known = knownIn(series, region);
  const latest = known.at(-1);
  const { target } = series;
  if (wanted === 'qualitative') return { verdict: 'not-measured' };
  if (latest === undefined) return { verdict: 'not-enough-data', target };
  const goesUp =
    wanted === 'increase' || (wanted === 'reach' && (target?.value ?? Number.POSITIVE_INFINITY) >= (known[0]?.value ?? latest.value));
  const isAtLeast = (value: number, other: number) => (goesUp ? value >= other : value <= other);
  const from = known.find(({ period }) => period === series.baseline) ?? known[0] ?? latest;
  const left = target === undefined || isAtLeast(latest.value, target.value) ? undefined : Math.abs(target.value - latest.value);
  if (target !== undefined && left === undefined) return { verdict: 'reached', latest, target };
  if (from.period === latest.period) return { verdict: 'not-enough-data', latest, target, left };
  const expected = expectedAt(from, latest.period, target);
  if (expected !== undefined) return { verdict: isAtLeast(latest.value, expected) ? 'on-the-way' : 'behind', from, latest, target, left };
  const verdict = latest.value === from.value ? 'unchanged' : isAtLeast(latest.value, from.value) ? 'better' : 'worse';
  return { verdict, from, latest, target, left };
};

/** Where the straight line from the baseline to the target is at a period; unknown without a target's year. */
function expectedAt(
  from: { readonly period: string; readonly value: number },
  period: string,
  target: IndicatorSeries['target'],
): number | undefined {
  const [start, now] = [yearOf(from.period), yearOf(period)];
  if (target?.year === undefined || start === undefined || now === undefined || target.year <= start) return undefined;
  const gone = Math.min(1, (now - start) / (target.year - start));
  return from.value + (target.value - from.value) * gone;
}
