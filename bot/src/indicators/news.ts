import type { Instant } from '../kit/clock';
import { dayOf } from '../kit/time';
import { type Indicator, primarySeries } from './indicator';
import type { IndicatorValue, Provenance } from './series';

/** What has become of an indicator since some time: the latest period that it has a new or another figure of. */
export type IndicatorNews = {
  readonly indicator: Indicator['id'];
  readonly name: string;
  readonly period: string;
  /** 'added' is what somebody wrote down, or what had been published before already. */
  readonly news: 'published' | 'revised' | 'added';
};

/**
 * Which indicators have got figures after `since` and by `until`, told by the figures themselves: when each was fetched or
 * written, and when its source had published it. The series that is read first tells; a gap is no news, nor is what stands in the content file.
 */
export const newsOf = (indicators: readonly Indicator[], since: Instant, until: Instant): readonly IndicatorNews[] =>
  indicators.flatMap((indicator) => {
    const fresh = (primarySeries(indicator)?.values ?? []).filter(
      ({ value, provenance }) => value !== null && provenance !== undefined && since < cameAt(provenance) && cameAt(provenance) <= until,
    );
    const latest = fresh.reduce<IndicatorValue | undefined>(
      (last, value) => (last === undefined || value.period > last.period ? value : last),
      undefined,
    );
    if (latest === undefined) return [];
    return [{ indicator: indicator.id, name: indicator.shortName, period: latest.period, news: kindOf(latest, since) }];
  });

const cameAt = (provenance: Provenance): Instant => (provenance.kind === 'manual' ? provenance.enteredAt : provenance.fetchedAt);

function kindOf({ earlier = [], provenance }: IndicatorValue, since: Instant): IndicatorNews['news'] {
  // A gap that got its figure was published, not corrected.
  if (earlier.some(({ value }) => value !== null)) return 'revised';
  if (provenance?.kind !== 'import') return 'added';
  return provenance.publishedOn === undefined || provenance.publishedOn >= dayOf(since) ? 'published' : 'added';
}
