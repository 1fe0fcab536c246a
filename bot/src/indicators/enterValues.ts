import type { ChangeOutcome, Wanted as WantedChange } from '../changes/outcome';
import { versionOf } from '../changes/version';
import type { Clock } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import type { NetworkData } from '../network/networkData';
import type { EnteredValues } from './entered';
import type { Indicator } from './indicator';
import { mergeObservations } from './mergeObservations';

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
