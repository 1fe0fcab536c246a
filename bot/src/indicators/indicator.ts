import * as v from 'valibot';
import { CalendarDay } from '../calendar/when';
import { IndicatorId } from '../kit/ids';
import { text } from '../kit/text';

/** One published figure. `symbol` stands where the statistic gives no number ('..', '...'): a gap, never zero. */
export const IndicatorValue = v.object({
  /** A region of the settings, or 'whole-country'. */
  region: text(60),
  /** The period as the statistic names it, '2025'. */
  period: text(40),
  value: v.nullable(v.number()),
  symbol: v.optional(text(10)),
  /** The number of people behind a share, where it is published. */
  count: v.optional(v.number()),
});
export type IndicatorValue = v.InferOutput<typeof IndicatorValue>;

export const IndicatorSeries = v.object({
  unit: v.picklist(['percent', 'index', 'count']),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  source: v.object({
    name: text(300),
    table: text(60),
    publishedOn: CalendarDay,
    population: text(200),
    licence: text(60),
  }),
  values: v.array(IndicatorValue),
});
export type IndicatorSeries = v.InferOutput<typeof IndicatorSeries>;

export const Indicator = v.object({
  id: IndicatorId,
  order: v.pipe(v.number(), v.integer()),
  /** As the network wrote it. */
  name: text(300),
  /** What is measured, short enough for a heading. */
  shortName: text(80),
  direction: v.picklist(['increase', 'decrease', 'reach', 'qualitative']),
  target: v.optional(v.object({ value: v.number(), unit: v.picklist(['percent']) })),
  series: v.optional(IndicatorSeries),
  /** A trap that the reader should know of. */
  caution: v.optional(text(500)),
  note: v.optional(text(2000)),
});
export type Indicator = v.InferOutput<typeof Indicator>;
