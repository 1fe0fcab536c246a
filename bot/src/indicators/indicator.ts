import * as v from 'valibot';
import { IndicatorId } from '../kit/ids';
import { text } from '../kit/text';
import { IndicatorSeries } from './series';

/** Until an indicator could have several series it had one, without a name. */
const lone = v.pipe(
  v.object({ ...v.omit(IndicatorSeries, ['id', 'name']).entries, name: v.optional(text(200)) }),
  v.transform((series): IndicatorSeries[] => [{ ...series, id: 'sarja', name: series.name ?? series.source.name, primary: true }]),
);

export const Indicator = v.object({
  id: IndicatorId,
  order: v.pipe(v.number(), v.integer()),
  /** As the network wrote it. */
  name: text(300),
  /** What is measured, short enough for a heading. */
  shortName: text(80),
  direction: v.picklist(['increase', 'decrease', 'reach', 'qualitative']),
  /** What the network aims at in words; it is drawn only on a series that has a target of its own. */
  target: v.optional(v.object({ value: v.number(), unit: v.picklist(['percent']) })),
  series: v.optional(
    v.lazy((written): v.GenericSchema<unknown, IndicatorSeries[]> => (Array.isArray(written) ? v.array(IndicatorSeries) : lone)),
    [],
  ),
  /** Another indicator that moves the other way when this one moves well, and why: told where it matters. */
  pullsAgainst: v.optional(v.object({ indicator: IndicatorId, why: text(500) })),
  /** A trap that the reader should know of. */
  caution: v.optional(text(500)),
  note: v.optional(text(2000)),
});
export type Indicator = v.InferOutput<typeof Indicator>;

/** The series that is read first. */
export const primarySeries = ({ series }: Indicator): IndicatorSeries | undefined => series.find(({ primary }) => primary) ?? series[0];
