import * as v from 'valibot';
import { EnteredValues } from '../indicators/entered';
import { IndicatorSeries, StatFinImport } from '../indicators/series';
import { IndicatorId } from '../kit/ids';

export { EnteredValues, IndicatorSeries, StatFinImport };

const IndicatorFigure = v.object({
  region: v.string(),
  regionName: v.string(),
  value: v.nullable(v.number()),
  /** The figure as it is written in the reader's language, '45,2 %'; undefined where it is missing. */
  text: v.optional(v.string()),
  symbol: v.optional(v.string()),
  count: v.optional(v.string()),
});

export const Verdict = v.picklist(['reached', 'on-the-way', 'behind', 'better', 'worse', 'unchanged', 'not-enough-data', 'not-measured']);
export type Verdict = v.InferOutput<typeof Verdict>;

export const IndicatorView = v.object({
  id: IndicatorId,
  /** As the network wrote it. */
  name: v.string(),
  shortName: v.string(),
  direction: v.picklist(['increase', 'decrease', 'reach', 'qualitative']),
  target: v.optional(v.object({ value: v.number(), text: v.string() })),
  unit: v.optional(v.picklist(['percent', 'index', 'count'])),
  /** The latest period that has a figure. */
  period: v.optional(v.string()),
  regions: v.array(IndicatorFigure),
  wholeCountry: v.optional(IndicatorFigure),
  /** How many periods there are: a direction needs two. */
  periods: v.number(),
  /** What the figures say, in one sentence. */
  sentence: v.string(),
  /** How it stands as a whole, with the words for it: the region that is furthest behind tells it. */
  verdict: Verdict,
  verdictText: v.string(),
  caution: v.optional(v.string()),
  note: v.optional(v.string()),
  /** 'Tilastokeskus, väestön koulutusrakenne (12bs), julkaistu 18.6.2026' */
  source: v.optional(v.string()),
  population: v.optional(v.string()),
});
export type IndicatorView = v.InferOutput<typeof IndicatorView>;

export const ValueView = v.object({
  period: v.string(),
  value: v.nullable(v.number()),
  /** '45,2 %', or why there is none: 'tietoa ei ole saatu tai se on liian epävarma'. */
  text: v.string(),
  symbol: v.optional(v.string()),
  count: v.optional(v.string()),
  preliminary: v.boolean(),
  /** 'Tarkistettu 18.6.2026, ennen 45,0 %', the latest first. */
  revisions: v.array(v.string()),
  /** 'Julkaistu 18.6.2026, haettu 19.6.2026' */
  from: v.string(),
  note: v.optional(v.string()),
});
export type ValueView = v.InferOutput<typeof ValueView>;

export const SeriesView = v.object({
  id: v.string(),
  name: v.string(),
  primary: v.boolean(),
  unit: v.picklist(['percent', 'index', 'count']),
  decimals: v.number(),
  /** Only where the network means this very series. */
  target: v.optional(v.object({ value: v.number(), text: v.string(), year: v.optional(v.number()) })),
  baseline: v.optional(v.string()),
  /** All periods of which anything is known, the earliest first; a gap stays a gap. */
  periods: v.array(v.string()),
  regions: v.array(
    v.object({
      region: v.string(),
      name: v.string(),
      wholeCountry: v.boolean(),
      values: v.array(ValueView),
      /** 'kolme viimeisintä lukua nousevat' */
      trend: v.string(),
      /** 'Kymenlaakso: tavoitteeseen on matkaa 4,2 prosenttiyksikköä.'; for the network's own regions. */
      progress: v.optional(v.object({ verdict: Verdict, sentence: v.string() })),
    }),
  ),
  source: v.string(),
  population: v.optional(v.string()),
  licence: v.optional(v.string()),
  /** 'Tarkistettu lähteestä 19.6.2026', where it is fetched by itself. */
  checked: v.optional(v.string()),
  fetched: v.boolean(),
  /** Why the latest look at the source brought nothing; for coordinators. */
  problem: v.optional(v.string()),
});
export type SeriesView = v.InferOutput<typeof SeriesView>;

export const IndicatorWithSeries = v.object({
  ...IndicatorView.entries,
  series: v.array(SeriesView),
  /** Another indicator that moves the other way when this one moves well. */
  pullsAgainst: v.optional(v.object({ id: IndicatorId, name: v.string(), why: v.string() })),
});
export type IndicatorWithSeries = v.InferOutput<typeof IndicatorWithSeries>;

export const Indicators = v.object({
  period: v.object({ startYear: v.number(), endYear: v.number() }),
  indicators: v.array(IndicatorWithSeries),
  /** How progress is worked out, in one sentence. */
  rule: v.string(),
});
export type Indicators = v.InferOutput<typeof Indicators>;

/** What a look at the sources brought, said to whoever asked for it. */
export const StatisticsAnswer = v.object({
  /** False while somebody else is looking already. */
  looked: v.boolean(),
  series: v.array(v.object({ indicator: IndicatorId, series: v.string(), changed: v.number(), problem: v.optional(v.string()) })),
});
export type StatisticsAnswer = v.InferOutput<typeof StatisticsAnswer>;
