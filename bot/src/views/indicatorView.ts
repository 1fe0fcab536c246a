import type { IndicatorView } from '../contract/indicators';
import { type Indicator, primarySeries } from '../indicators/indicator';
import { indicatorInWords } from '../indicators/inWords';
import { verdictOf } from '../indicators/progressInWords';
import { statisticsWords } from '../text/statistics';
import type { Reader } from './reader';

export const indicatorView = (indicator: Indicator, { data, language }: Reader): IndicatorView => {
  const series = primarySeries(indicator);
  const verdict = verdictOf(indicator, data.network.settings.regions);
  const words = indicatorInWords(indicator, data.network.settings.regions, language);
  return {
    id: indicator.id,
    name: indicator.name,
    shortName: indicator.shortName,
    direction: indicator.direction,
    target: words.target,
    unit: series?.unit,
    period: words.period,
    regions: [...words.regions],
    wholeCountry: words.wholeCountry,
    periods: words.periods,
    sentence: words.sentence,
    verdict,
    verdictText: statisticsWords(language).verdict[verdict],
    caution: indicator.caution,
    note: indicator.note,
    source: words.source,
    population: series?.source.population,
  };
};
