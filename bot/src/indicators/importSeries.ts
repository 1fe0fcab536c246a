import type { ChangeOutcome, Wanted as WantedChange } from '../changes/outcome';
import { versionOf } from '../changes/version';
import type { Clock } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import type { Random } from '../kit/random';
import type { Region } from '../network/network';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import type { ImportRun } from './importRun';
import type { Indicator } from './indicator';
import { mergeObservations } from './mergeObservations';
import type { AskedRegion, Fetched } from './observation';
import type { AskStatistics, ImportRuns } from './ports';
import { type IndicatorSeries, wholeCountry } from './series';
import { statisticsService } from './statisticsService';

/** Grows when the importer makes something else of the same answer. */
const importerVersion = 1;
/** What Statistics Finland calls the whole country. */
const wholeCountryCode = 'SSS';
/** Somebody may edit the indicator while its figures are on their way. */
const mostTries = 5;

export type ImportSeriesPorts = {
  readonly ask: AskStatistics;
  readonly runs: ImportRuns;
  readonly readNetwork: ReadNetwork;
  readonly makeChange: (network: NetworkId, wanted: WantedChange) => Promise<ChangeOutcome>;
  readonly clock: Clock;
  readonly random: Random;
};

/** Brings a series up to date from its source, through the one door of changes. Whatever is doubtful leaves the old values. */
export const importSeries =
  ({ ask, runs, readNetwork, makeChange, clock, random }: ImportSeriesPorts) =>
  async (network: NetworkId, indicator: Indicator['id'], series: string): Promise<ImportRun | undefined> => {
    const found = findSeries(await readNetwork(network), indicator, series);
    if (found?.series.import === undefined) return undefined;
    const asked = await ask({ import: found.series.import, regions: regionsAsked(found.data.network.settings.regions) });
    const at = clock.now();
    const run = { id: `${at}-${random.token(6)}`, network, indicator, series, at };
    if (!asked.ok) {
      const { problem, ...more } = asked.refusal;
      return record(runs, { ...run, outcome: { outcome: 'problem', problem, detail: 'detail' in more ? more.detail : undefined } });
    }
    const told: ImportRun = {
      ...run,
      outcome: { outcome: 'same' },
      publishedOn: asked.value.publishedOn,
      provenance: provenanceOf(asked.value),
    };
    for (let tried = 0; tried < mostTries; tried++) {
      const now = findSeries(await readNetwork(network), indicator, series);
      if (now === undefined) return undefined;
      const { merged, written } = merge(now, asked.value, run.id, at);
      if (merged.added.length === 0 && merged.revised.length === 0) return record(runs, told);
      const edit = { kind: 'indicator', id: indicator, base: versionOf('indicator', now.indicator), value: written } as const;
      const { outcome } = await makeChange(network, { by: statisticsService, edits: [edit], note: asked.value.source });
      if (outcome === 'saved' || outcome === 'unchanged') {
        return record(runs, { ...told, outcome: { outcome: 'changed', added: merged.added.length, revised: merged.revised.length } });
      }
    }
    throw new Error('an indicator kept changing under the import');
  };

type FoundSeries = { readonly data: NetworkData; readonly indicator: Indicator; readonly series: IndicatorSeries };

function findSeries(data: NetworkData | undefined, id: Indicator['id'], seriesId: string): FoundSeries | undefined {
  const indicator = data?.indicators.find((each) => each.id === id);
  const series = indicator?.series.find((each) => each.id === seriesId);
  return data === undefined || indicator === undefined || series === undefined ? undefined : { data, indicator, series };
}

/** The network's own regions as the source knows them, and the whole country beside them. */
export const regionsAsked = (regions: readonly Region[]): readonly AskedRegion[] => [
  ...regions.flatMap(({ id, statisticsCode }) => (statisticsCode === undefined ? [] : [{ region: id, code: statisticsCode }])),
  { region: wholeCountry, code: wholeCountryCode },
];

function merge({ indicator, series }: FoundSeries, fetched: Fetched, run: string, fetchedAt: number) {
  const provenance = { kind: 'import', run, publishedOn: fetched.publishedOn, fetchedAt, areaDivision: fetched.areaDivision } as const;
  const merged = mergeObservations(series, fetched.observations, provenance);
  const source = { ...series.source, publishedOn: fetched.publishedOn ?? series.source.publishedOn };
  const written: Indicator = {
    ...indicator,
    series: indicator.series.map((each) => (each.id === series.id ? { ...merged.series, source } : each)),
  };
  return { merged, written };
}

const provenanceOf = ({ source, title, areaDivision, request, hash }: Fetched) => ({
  source,
  title,
  areaDivision,
  address: request.address,
  body: request.body,
  hash,
  importer: importerVersion,
});

async function record(runs: ImportRuns, run: ImportRun): Promise<ImportRun> {
  await runs.record(run);
  return run;
}
