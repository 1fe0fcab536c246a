import type { Clock } from '../kit/clock';
import { dayOf } from '../kit/time';
import type { Region } from '../network/network';
import { regionsAsked } from './importSeries';
import type { Indicator } from './indicator';
import { mergeObservations } from './mergeObservations';
import type { Fetched, ImportProblem } from './observation';
import type { AskStatistics } from './ports';
import type { IndicatorSeries } from './series';

/** What a series would get from its source, or why it would get nothing. */
export type SeriesCheck = {
  readonly indicator: Indicator;
  readonly series: IndicatorSeries;
  readonly outcome:
    | { readonly kind: 'problem'; readonly problem: ImportProblem }
    | {
        readonly kind: 'brings';
        readonly fetched: Fetched;
        readonly added: number;
        readonly revised: number;
        readonly latest: string | undefined;
      };
};

/** Asks the source of each configured series, one after another, and writes nothing. */
export const checkStatistics =
  (ask: AskStatistics, clock: Clock) =>
  async (
    indicators: readonly Indicator[],
    regions: readonly Region[],
    onChecked: (check: SeriesCheck) => void,
  ): Promise<readonly SeriesCheck[]> => {
    const checks: SeriesCheck[] = [];
    for (const { indicator, series, settings } of fetchedOnes(indicators)) {
      const asked = await ask({ import: settings, regions: regionsAsked(regions) });
      const outcome: SeriesCheck['outcome'] = asked.ok
        ? wouldBring(series, asked.value, clock)
        : { kind: 'problem', problem: asked.refusal };
      const check = { indicator, series, outcome };
      onChecked(check);
      checks.push(check);
    }
    return checks;
  };

const fetchedOnes = (indicators: readonly Indicator[]) =>
  indicators.flatMap((indicator) =>
    indicator.series.flatMap((series) => (series.import === undefined ? [] : [{ indicator, series, settings: series.import }])),
  );

function wouldBring(series: IndicatorSeries, fetched: Fetched, clock: Clock): SeriesCheck['outcome'] {
  const provenance = {
    kind: 'import',
    run: `check-${dayOf(clock.now())}`,
    fetchedAt: clock.now(),
    publishedOn: fetched.publishedOn,
  } as const;
  const merged = mergeObservations(series, fetched.observations, provenance);
  const latest = fetched.observations
    .map(({ period }) => period)
    .sort()
    .at(-1);
  return { kind: 'brings', fetched, added: merged.added.length, revised: merged.revised.length, latest };
}
