import * as v from 'valibot';
import type { ChangeOutcome } from '../changes/outcome';
import type { EnteredValues } from '../indicators/entered';
import type { ImportRun } from '../indicators/importRun';
import { type Indicator, primarySeries } from '../indicators/indicator';
import type { ImportRuns } from '../indicators/ports';
import { IndicatorId, type NetworkId, type Person } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import type { NetworkData } from '../network/networkData';
import { statisticsWords } from '../text/statistics';
import { answerOf, type ChangePorts, namesFor } from './answerChanges';
import type { Names } from './changeViews';
import type { Handlers } from './handler';
import { indicatorView } from './indicatorView';
import type { Reader } from './reader';
import { problemInWords, seriesView } from './seriesView';

export type IndicatorPorts = {
  readonly runs: ImportRuns;
  readonly importNow: (network: NetworkId) => Promise<readonly ImportRun[] | undefined>;
  readonly enterValues: (
    data: NetworkData,
    indicator: Indicator['id'],
    entered: EnteredValues,
    by: Person,
  ) => Promise<ChangeOutcome | 'not-found'>;
};

/** The indicators with all their figures; fetching them now; writing them by hand. */
export const answerIndicators = (
  ports: IndicatorPorts & Pick<ChangePorts, 'changes' | 'peopleOf'>,
): Handlers<'indicators' | 'importStatistics' | 'enterValues'> => ({
  indicators: async (reader) => {
    const { network, indicators } = reader.data;
    const [runs, names] = await Promise.all([ports.runs.latest(network.id), namesOfEntered(reader, ports)]);
    const { startYear, endYear } = network.frame.period;
    return ok({
      period: { startYear, endYear },
      indicators: indicators.map((indicator) => withSeries(indicator, runs, names, reader)),
      rule: statisticsWords(reader.language).rule,
    });
  },
  importStatistics: async (reader) => {
    const runs = await ports.importNow(reader.data.network.id);
    return ok({
      looked: runs !== undefined,
      series: (runs ?? []).map((run) => ({
        indicator: run.indicator,
        series: run.series,
        changed: run.outcome.outcome === 'changed' ? run.outcome.added + run.outcome.revised : 0,
        problem: problemInWords(run, reader),
      })),
    });
  },
  enterValues: async (reader, { body, params }) => {
    const id = v.safeParse(IndicatorId, params.indicator);
    if (!id.success) return refuse('invalid');
    const outcome = await ports.enterValues(reader.data, id.output, body, reader.person);
    return outcome === 'not-found' ? refuse('not-found') : answerOf(outcome, reader, ports);
  },
});

function withSeries(indicator: Indicator, runs: readonly ImportRun[], names: Names, reader: Reader) {
  const primary = primarySeries(indicator);
  const { pullsAgainst } = indicator;
  const other = reader.data.indicators.find(({ id }) => id === pullsAgainst?.indicator);
  return {
    ...indicatorView(indicator, reader),
    series: indicator.series.map((series) => {
      const run = runs.find((each) => each.indicator === indicator.id && each.series === series.id);
      return seriesView(series, indicator, series === primary, run, names, reader);
    }),
    pullsAgainst: pullsAgainst && other && { id: other.id, name: other.shortName, why: pullsAgainst.why },
  };
}

/** The roster is asked only where a person has written figures by hand. */
async function namesOfEntered(reader: Reader, ports: Pick<ChangePorts, 'peopleOf'>): Promise<Names> {
  const byHand = reader.data.indicators.some(({ series }) =>
    series.some(({ values }) => values.some(({ provenance }) => provenance?.kind === 'manual')),
  );
  return byHand ? namesFor(reader, ports) : new Map();
}
