import * as v from 'valibot';
import { IndicatorId } from '../kit/ids';

const IndicatorFigure = v.object({
  region: v.string(),
  regionName: v.string(),
  value: v.nullable(v.number()),
  /** The figure as it is written in the reader's language, '45,2 %'; undefined where it is missing. */
  text: v.optional(v.string()),
  symbol: v.optional(v.string()),
  count: v.optional(v.string()),
});

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
  caution: v.optional(v.string()),
  note: v.optional(v.string()),
  /** 'Tilastokeskus, väestön koulutusrakenne (12bs), julkaistu 18.6.2026' */
  source: v.optional(v.string()),
  population: v.optional(v.string()),
});
export type IndicatorView = v.InferOutput<typeof IndicatorView>;

export const Indicators = v.object({
  period: v.object({ startYear: v.number(), endYear: v.number() }),
  indicators: v.array(IndicatorView),
});
export type Indicators = v.InferOutput<typeof Indicators>;
