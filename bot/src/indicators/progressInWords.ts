import type { Language } from '../kit/languages';
import { statisticsWords } from '../text/statistics';
import { type Indicator, primarySeries } from './indicator';
import { numberText } from './inWords';
import { type Progress, progressOf, type Verdict } from './progress';
import type { IndicatorSeries } from './series';

type Named = { readonly id: string; readonly name: string };

/** Where a region stands on its way, in one sentence; nothing is claimed that the figures do not carry. */
export const progressInWords = (progress: Progress, series: IndicatorSeries, region: string, language: Language): string => {
  const { progress: words, points } = statisticsWords(language);
  const number = (value: number) => numberText(value, series.unit, series.decimals, language);
  const distance = (value: number) =>
    series.unit === 'percent' ? points(numberText(value, 'index', series.decimals, language)) : number(value);
  const { verdict, from, latest, target, left } = progress;
  const year = String(target?.year ?? '');
  if (verdict === 'reached' && latest !== undefined && target !== undefined)
    return words.reached(region, number(latest.value), number(target.value));
  if (verdict === 'on-the-way' && left !== undefined) return words.onTheWay(region, distance(left), year);
  if (verdict === 'behind' && left !== undefined) return words.behind(region, distance(left), year);
  const said = comparison(verdict, from?.period ?? '', latest !== undefined, region, language);
  return left === undefined ? said : `${said} ${words.left(region, distance(left))}`;
};

function comparison(verdict: Verdict, since: string, isKnown: boolean, region: string, language: Language): string {
  const { progress: words } = statisticsWords(language);
  if (verdict === 'better' || verdict === 'worse' || verdict === 'unchanged') return words[verdict](region, since);
  return isKnown ? words.notEnough(region) : words.none(region);
}

/** How an indicator stands as a whole: the region that is furthest behind tells it, for nobody is left out of an average. */
export const verdictOf = (indicator: Indicator, regions: readonly Named[]): Verdict => {
  const series = primarySeries(indicator);
  if (indicator.direction === 'qualitative') return 'not-measured';
  if (series === undefined) return 'not-enough-data';
  const verdicts = regions.map(({ id }) => progressOf(series, indicator.direction, id).verdict);
  return worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'not-enough-data';
};

const worstFirst: readonly Verdict[] = ['behind', 'worse', 'not-enough-data', 'unchanged', 'better', 'on-the-way', 'reached'];
