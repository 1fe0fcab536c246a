import * as v from 'valibot';
import { CalendarDay } from '../calendar/when';
import { Person } from '../kit/ids';
import { text } from '../kit/text';

/** Where a figure comes from. What stands in the content file says so by its series alone. */
export const Provenance = v.variant('kind', [
  v.object({
    kind: v.literal('import'),
    /** The run that brought it: what was asked, and the hash of what was answered, are kept there. */
    run: text(60),
    /** When the source itself last updated its table. */
    publishedOn: v.optional(CalendarDay),
    fetchedAt: v.number(),
    /** The division of areas that the figures follow, as the source dates it: 'alue_23_20260101'. */
    areaDivision: v.optional(text(60)),
  }),
  v.object({
    kind: v.literal('manual'),
    by: Person,
    enteredAt: v.number(),
    source: v.optional(text(300)),
  }),
]);
export type Provenance = v.InferOutput<typeof Provenance>;

const figure = {
  value: v.nullable(v.number()),
  /** Stands where the statistic gives no number ('..', '...'), or says of a number what it is ('-' is none at all). */
  symbol: v.optional(text(10)),
  /** The number of people behind a share, where it is published. */
  count: v.optional(v.number()),
  provenance: v.optional(Provenance),
};

/** A published figure, or a gap: never zero, never carried forward. What it was before a revision is kept, the latest first. */
export const IndicatorValue = v.object({
  /** A region of the settings, or 'whole-country'. */
  region: text(60),
  /** The period as the statistic names it, '2025', '2026M04', '2024/2025'. */
  period: text(40),
  ...figure,
  /** Marked by the source as not final. */
  preliminary: v.optional(v.boolean()),
  note: v.optional(text(500)),
  earlier: v.optional(v.array(v.object(figure))),
});
export type IndicatorValue = v.InferOutput<typeof IndicatorValue>;

export const wholeCountry = 'whole-country';

/** How a series is fetched from Statistics Finland. Codes of dated variables are never kept here: they are found in the table's own metadata. */
export const StatFinImport = v.object({
  from: v.literal('statfin'),
  subject: text(20),
  table: text(20),
  /** The content code, without the prefix that some tables put before it: compared exactly. */
  measure: text(60),
  /** A second measure of the same table: the people behind a share. */
  countMeasure: v.optional(text(60)),
  /** Variables that are held at their total: each is known by a few of its values. */
  totals: v.optional(v.array(v.object({ markers: v.pipe(v.array(text(60)), v.minLength(1)) })), []),
  /** So many of the latest periods. */
  last: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  /** The unit, where the source must name it so. */
  unitMustContain: v.optional(text(60)),
  /** A word of the measure's own label: another one means that the table is no longer what it was. */
  labelMustContain: text(100),
  plausible: v.object({ min: v.number(), max: v.number() }),
});
export type StatFinImport = v.InferOutput<typeof StatFinImport>;

/** One way in which an indicator is measured, by region and period. */
export const IndicatorSeries = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60)),
  name: text(200),
  /** The one that is read first; an indicator's first series where none says so. */
  primary: v.optional(v.boolean()),
  unit: v.picklist(['percent', 'index', 'count']),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  /** Which way is better; the indicator's own direction where it is left out. */
  direction: v.optional(v.picklist(['increase', 'decrease', 'reach'])),
  /** Drawn as a line on this series only, where the network has said that it means this one. */
  target: v.optional(v.object({ value: v.number(), year: v.optional(v.pipe(v.number(), v.integer())) })),
  /** The period that progress is measured from. */
  baseline: v.optional(text(40)),
  source: v.object({
    name: text(300),
    table: v.optional(text(60)),
    publishedOn: v.optional(CalendarDay),
    population: v.optional(text(200)),
    licence: v.optional(text(60)),
  }),
  import: v.optional(StatFinImport),
  values: v.optional(v.array(IndicatorValue), []),
});
export type IndicatorSeries = v.InferOutput<typeof IndicatorSeries>;

/** A region's figures in order of their periods, gaps among them. */
export const valuesOf = (series: IndicatorSeries, region: string): readonly IndicatorValue[] =>
  series.values.filter((each) => each.region === region).sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));

/** All periods of which anything is known, the earliest first. */
export const periodsOf = (series: IndicatorSeries): readonly string[] => [...new Set(series.values.map(({ period }) => period))].sort();

/** The latest period that has a figure in some region. */
export const latestPeriodOf = (series: IndicatorSeries): string | undefined =>
  periodsOf({ ...series, values: series.values.filter(({ value }) => value !== null) }).at(-1);

/** The year that a period lies in, or ends in: '2024/2025' is counted as 2025. */
export const yearOf = (period: string): number | undefined => {
  const years = [...period.matchAll(/\d{4}/g)].map(Number);
  return years.at(-1);
};
