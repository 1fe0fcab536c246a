import type { Observation } from './observation';
import type { IndicatorSeries, IndicatorValue, Provenance } from './series';

export type Merged = {
  readonly series: IndicatorSeries;
  /** Figures that were not there before. */
  readonly added: readonly IndicatorValue[];
  /** Figures that are others than they were; what they were stands in each. */
  readonly revised: readonly IndicatorValue[];
};

/**
 * A series with what a source, or a person, says now. What is said anew keeps its first provenance; what is said
 * otherwise becomes a revision; what is no longer said stays, for a source that falls silent takes nothing back.
 */
export const mergeObservations = (series: IndicatorSeries, observations: readonly Observation[], provenance: Provenance): Merged => {
  const known = new Map(series.values.map((value) => [keyOf(value), value]));
  const added: IndicatorValue[] = [];
  const revised: IndicatorValue[] = [];
  for (const observation of observations) {
    const key = keyOf(observation);
    const earlier = known.get(key);
    if (earlier === undefined) {
      const value = { ...observation, provenance };
      added.push(value);
      known.set(key, value);
    } else if (!says(earlier, observation)) {
      const { value, symbol, count, provenance: from } = earlier;
      const revision = { ...observation, provenance, earlier: [{ value, symbol, count, provenance: from }, ...(earlier.earlier ?? [])] };
      revised.push(revision);
      known.set(key, revision);
    } else if (earlier.preliminary === true && observation.preliminary !== true) {
      known.set(key, { ...earlier, preliminary: undefined });
    }
  }
  return { series: { ...series, values: [...known.values()].sort(byPeriodAndRegion) }, added, revised };
};

const keyOf = ({ region, period }: Pick<Observation, 'region' | 'period'>): string => `${region} ${period}`;

/** A figure whose count of people became known is still the same figure. */
const says = (earlier: IndicatorValue, now: Observation): boolean =>
  earlier.value === now.value &&
  (earlier.symbol ?? undefined) === (now.symbol ?? undefined) &&
  (now.count === undefined || earlier.count === undefined || earlier.count === now.count);

const byPeriodAndRegion = (a: IndicatorValue, b: IndicatorValue): number =>
  a.period === b.period ? a.region.localeCompare(b.region) : a.period < b.period ? -1 : 1;
