import * as v from 'valibot';
import type { ChangeOutcome, Wanted as WantedChange } from '../changes/outcome';
import { versionOf } from '../changes/version';
import type { Clock } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import { text } from '../kit/text';
import type { NetworkData } from '../network/networkData';
import type { Indicator } from './indicator';
import { mergeObservations } from './mergeObservations';

export const mostEntered = 400;

/** Figures that somebody writes down or pastes: a value or the reason why there is none. */
export const EnteredValues = v.object({
  series: text(60),
  source: v.optional(text(300)),
  values: v.pipe(
    v.array(
      v.object({
        region: text(60),
        period: text(40),
        value: v.nullable(v.number()),
        symbol: v.optional(text(10)),
        count: v.optional(v.number()),
        note: v.optional(text(500)),
      }),
    ),
    v.minLength(1),
    v.maxLength(mostEntered),
  ),
});
export type EnteredValues = v.InferOutput<typeof EnteredValues>;

export type EnterPorts = {
  readonly makeChange: (network: NetworkId, wanted: WantedChange) => Promise<ChangeOutcome>;
  readonly clock: Clock;
};

/** Writes figures by hand into a series. Another figure than was there is a revision, and the earlier one is kept. */
export const enterValues =
  ({ makeChange, clock }: EnterPorts) =>
  async (data: NetworkData, id: Indicator['id'], entered: EnteredValues, by: Person): Promise<ChangeOutcome | 'not-found'> => {
    const indicator = data.indicators.find((each) => each.id === id);
    const series = indicator?.series.find((each) => each.id === entered.series);
    if (indicator === undefined || series === undefined) return 'not-found';
    const provenance = { kind: 'manual', by, enteredAt: clock.now(), source: entered.source } as const;
    const merged = mergeObservations(series, entered.values, provenance);
    const value: Indicator = { ...indicator, series: indicator.series.map((each) => (each.id === series.id ? merged.series : each)) };
    return makeChange(data.network.id, { by, edits: [{ kind: 'indicator', id, base: versionOf('indicator', indicator), value }] });
  };
