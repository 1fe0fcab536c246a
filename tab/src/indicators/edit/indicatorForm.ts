import { IndicatorSeries, StatFinImport } from '@kaselo/bot/contract/indicators';
import { type ItemOf, schemaOf } from '@kaselo/bot/contract/items';
import * as v from 'valibot';
import { same } from '../../strategy/strategyEdits';

type Indicator = ItemOf<'indicator'>;
type Series = Indicator['series'][number];

const { name, shortName, direction, caution, note } = schemaOf('indicator').entries;
const series = IndicatorSeries.entries;
const aim = v.optional(v.number());

/** How a series is fetched: the totals as one line each, 'SSS, 15-19'. */
const ImportForm = v.object({ ...StatFinImport.entries, totals: v.optional(v.array(v.string()), []) });

const SeriesForm = v.object({
  id: series.id,
  name: series.name,
  unit: series.unit,
  decimals: series.decimals,
  direction: series.direction,
  targetValue: aim,
  targetYear: v.optional(v.pipe(v.number(), v.integer())),
  baseline: series.baseline,
  sourceName: series.source.entries.name,
  table: series.source.entries.table,
  population: series.source.entries.population,
  licence: series.source.entries.licence,
  fetched: v.boolean(),
  import: v.optional(ImportForm),
});

/** What is not fetched has no settings of fetching; what is has all of them, so that each one that is missing is asked for. */
const withImport = (written: unknown): unknown => {
  const parsed = v.safeParse(v.looseObject({ fetched: v.boolean(), import: v.optional(v.looseObject({})) }), written);
  if (!parsed.success) return written;
  const { import: settings, ...rest } = parsed.output;
  return rest.fetched ? { ...rest, import: { plausible: {}, ...settings, from: 'statfin' } } : rest;
};

/** An indicator as its form holds it: everything but the figures, which are written in a way of their own. */
export const IndicatorForm = v.object({
  name,
  shortName,
  direction,
  aim,
  caution,
  note,
  primary: v.optional(v.string()),
  series: v.array(v.pipe(v.unknown(), v.transform(withImport), SeriesForm)),
});
export type IndicatorForm = v.InferOutput<typeof IndicatorForm>;

export const formOf = (indicator: Indicator): IndicatorForm => ({
  name: indicator.name,
  shortName: indicator.shortName,
  direction: indicator.direction,
  aim: indicator.target?.value,
  caution: indicator.caution,
  note: indicator.note,
  primary: (indicator.series.find(({ primary }) => primary) ?? indicator.series[0])?.id,
  series: indicator.series.map((each) => ({
    id: each.id,
    name: each.name,
    unit: each.unit,
    decimals: each.decimals,
    direction: each.direction,
    targetValue: each.target?.value,
    targetYear: each.target?.year,
    baseline: each.baseline,
    sourceName: each.source.name,
    table: each.source.table,
    population: each.source.population,
    licence: each.source.licence,
    fetched: each.import !== undefined,
    import: each.import && { ...each.import, totals: each.import.totals.map(({ markers }) => markers.join(', ')) },
  })),
});

/**
 * The indicator with what was written into its form. Its figures stay as they are, also those that came while the form was
 * open, and so does a series that somebody else has added meanwhile.
 */
export const withForm = (indicator: Indicator, form: IndicatorForm, before: Indicator): Indicator => {
  const written = form.series.map((each) =>
    seriesWith(
      indicator.series.find(({ id }) => id === each.id),
      each,
      form.primary,
    ),
  );
  const added = indicator.series.filter(
    ({ id }) => !before.series.some((each) => each.id === id) && !written.some((each) => each.id === id),
  );
  return {
    ...indicator,
    name: form.name,
    shortName: form.shortName,
    direction: form.direction,
    target: form.aim === undefined ? undefined : { value: form.aim, unit: 'percent' },
    caution: form.caution,
    note: form.note,
    series: [...written, ...added],
  };
};

function seriesWith(known: Series | undefined, form: IndicatorForm['series'][number], primary: string | undefined): Series {
  return {
    id: form.id,
    name: form.name,
    primary: form.id === primary ? true : undefined,
    unit: form.unit,
    decimals: form.decimals,
    direction: form.direction,
    target: form.targetValue === undefined ? undefined : { value: form.targetValue, year: form.targetYear },
    baseline: form.baseline,
    source: { ...known?.source, name: form.sourceName, table: form.table, population: form.population, licence: form.licence },
    import: form.import && { ...form.import, totals: form.import.totals.map((line) => ({ markers: markersIn(line) })) },
    values: known?.values ?? [],
  };
}

const markersIn = (line: string): string[] =>
  line
    .split(',')
    .map((marker) => marker.trim())
    .filter((marker) => marker !== '');

/** Whether two states of an indicator are the same to its form, whatever their figures. */
export const sameToForm = (one: Indicator, other: Indicator): boolean => same(formOf(one), formOf(other));
