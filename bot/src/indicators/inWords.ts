import { type Language, localeOf } from '../kit/languages';
import { plainDate } from '../kit/plainDate';
import type { Region } from '../network/network';
import { wordsOf } from '../text/words';
import { type Indicator, primarySeries } from './indicator';
import { type IndicatorSeries, type IndicatorValue, latestPeriodOf, wholeCountry } from './series';

export type Figure = {
  readonly region: string;
  readonly regionName: string;
  readonly value: number | null;
  readonly text?: string;
  readonly symbol?: string;
  readonly count?: string;
};

export type IndicatorInWords = {
  readonly period?: string;
  readonly regions: readonly Figure[];
  readonly wholeCountry?: Figure;
  readonly periods: number;
  readonly target?: { readonly value: number; readonly text: string };
  readonly sentence: string;
  readonly source?: string;
};

/** An indicator as it is read: the latest period that has a figure, by region, and what the figures say. A gap stays a gap. */
export const indicatorInWords = (indicator: Indicator, regions: readonly Region[], language: Language): IndicatorInWords => {
  const words = wordsOf(language);
  const target = indicator.target && { value: indicator.target.value, text: numberText(indicator.target.value, 'percent', 0, language) };
  const series = primarySeries(indicator);
  const period = series && latestPeriodOf(series);
  if (series === undefined || period === undefined) {
    const { qualitative, noSeriesWithTarget, noSeries } = words.indicators;
    const sentence = indicator.direction === 'qualitative' ? qualitative : target === undefined ? noSeries : noSeriesWithTarget;
    return { regions: regions.map(({ id, name }) => ({ region: id, regionName: name, value: null })), periods: 0, target, sentence };
  }
  const periods = new Set(series.values.filter(({ value }) => value !== null).map((each) => each.period));
  const figure = (region: string, regionName: string): Figure =>
    figureOf(
      series.values.find((each) => each.region === region && each.period === period),
      region,
      regionName,
      series,
      language,
    );
  const byRegion = regions.map(({ id, name }) => figure(id, name));
  const country = figure(wholeCountry, words.answers.wholeCountry);
  return {
    period,
    periods: periods.size,
    regions: byRegion,
    wholeCountry: country,
    target,
    sentence: comparison(byRegion, country, series, language),
    source: sourceInWords(series, language),
  };
};

/** 'Tilastokeskus, väestön koulutusrakenne (12bs), julkaistu 18.6.2026', as far as it is known. */
export const sourceInWords = ({ source }: IndicatorSeries, language: Language): string => {
  const words = wordsOf(language).indicators;
  const name = source.table === undefined ? source.name : words.sourceTable(source.name, source.table);
  if (source.publishedOn === undefined) return name;
  return words.published(name, plainDate(source.publishedOn, language));
};

function figureOf(
  value: IndicatorValue | undefined,
  region: string,
  regionName: string,
  series: IndicatorSeries,
  language: Language,
): Figure {
  if (value === undefined || value.value === null) return { region, regionName, value: null, symbol: value?.symbol };
  return {
    region,
    regionName,
    value: value.value,
    text: numberText(value.value, series.unit, series.decimals, language),
    count: value.count === undefined ? undefined : wordsOf(language).indicators.people(numberText(value.count, 'count', 0, language)),
  };
}

/** '45,2 %' in Finnish and Swedish, '45.2%' in English. */
export const numberText = (value: number, unit: IndicatorSeries['unit'], decimals: number, language: Language): string =>
  new Intl.NumberFormat(localeOf[language], {
    style: unit === 'percent' ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(unit === 'percent' ? value / 100 : value);

/** One sentence that compares the two regions with the whole country; nothing is said where a figure is missing. */
function comparison(regions: readonly Figure[], country: Figure, series: IndicatorSeries, language: Language): string {
  const words = wordsOf(language).indicators;
  const [first, second] = regions;
  if (first?.value == null || second?.value == null || country.value === null) return words.noSeries;
  const [a, b] = [first.value - country.value, second.value - country.value];
  if (series.unit !== 'percent') {
    return Math.abs(a) < Math.abs(b)
      ? words.closer(first.regionName, second.regionName)
      : words.closer(second.regionName, first.regionName);
  }
  const points = (difference: number) => numberText(Math.abs(difference), 'index', 1, language);
  if (first.value === second.value) return words.same(a > 0, points(a));
  if (Math.sign(a) !== Math.sign(b)) {
    return Math.abs(a) < Math.abs(b)
      ? words.closer(first.regionName, second.regionName)
      : words.closer(second.regionName, first.regionName);
  }
  return words.points(first.regionName, points(a), second.regionName, points(b), a > 0);
}
