import type { SeriesView, ValueView } from '../contract/indicators';
import type { ImportRun } from '../indicators/importRun';
import type { Indicator } from '../indicators/indicator';
import { numberText, sourceInWords } from '../indicators/inWords';
import { problemInWords as sentenceOf } from '../indicators/problemInWords';
import { progressOf, trendOf } from '../indicators/progress';
import { progressInWords } from '../indicators/progressInWords';
import { type IndicatorSeries, type IndicatorValue, type Provenance, periodsOf, valuesOf, wholeCountry } from '../indicators/series';
import { plainDate } from '../kit/plainDate';
import { dayOf } from '../kit/time';
import { type StatisticsWords, statisticsWords } from '../text/statistics';
import { wordsOf } from '../text/words';
import { type Names, nameOf } from './changeViews';
import type { Reader } from './reader';

/** A series with all its figures, where each comes from, and where it goes. */
export const seriesView = (
  series: IndicatorSeries,
  indicator: Indicator,
  isPrimary: boolean,
  run: ImportRun | undefined,
  names: Names,
  reader: Reader,
): SeriesView => {
  const { language, role } = reader;
  const words = statisticsWords(language);
  const regions = [
    ...reader.data.network.settings.regions.map(({ id, name }) => ({ id: String(id), name })),
    { id: wholeCountry, name: wordsOf(language).answers.wholeCountry },
  ];
  return {
    id: series.id,
    name: series.name,
    primary: isPrimary,
    unit: series.unit,
    decimals: series.decimals,
    target: series.target && { ...series.target, text: numberText(series.target.value, series.unit, 0, language) },
    baseline: series.baseline,
    periods: [...periodsOf(series)],
    regions: regions.map(({ id, name }) => {
      const progress = progressOf(series, indicator.direction, id);
      return {
        region: id,
        name,
        wholeCountry: id === wholeCountry,
        values: valuesOf(series, id).map((value) => valueView(value, series, names, reader)),
        trend: words.trend[trendOf(series, id)],
        progress:
          id === wholeCountry ? undefined : { verdict: progress.verdict, sentence: progressInWords(progress, series, name, language) },
      };
    }),
    source: sourceInWords(series, language),
    population: series.source.population,
    licence: series.source.licence,
    checked: run === undefined || run.outcome.outcome === 'problem' ? undefined : words.checked(dayText(dayOf(run.at), reader)),
    fetched: series.import !== undefined,
    problem: role === 'coordinator' && run !== undefined ? problemInWords(run, reader) : undefined,
  };
};

function valueView(value: IndicatorValue, series: IndicatorSeries, names: Names, reader: Reader): ValueView {
  const { language } = reader;
  const words = statisticsWords(language);
  const text = (each: Pick<IndicatorValue, 'value' | 'symbol'>) =>
    each.value === null ? gapInWords(each.symbol, words) : numberText(each.value, series.unit, series.decimals, language);
  const later = [value, ...(value.earlier ?? [])];
  return {
    period: value.period,
    value: value.value,
    text: text(value),
    symbol: value.symbol,
    count: value.count === undefined ? undefined : wordsOf(language).indicators.people(numberText(value.count, 'count', 0, language)),
    preliminary: value.preliminary ?? false,
    revisions: (value.earlier ?? []).map((before, at) => words.revised(dayOfProvenance(later[at]?.provenance, reader), text(before))),
    from: provenanceInWords(value.provenance, series, names, reader),
    note: value.note,
  };
}

const gapInWords = (symbol: string | undefined, { gap }: StatisticsWords): string =>
  symbol === '.' || symbol === '..' || symbol === '...' ? gap[symbol] : gap.none;

function provenanceInWords(provenance: Provenance | undefined, series: IndicatorSeries, names: Names, reader: Reader): string {
  const { from } = statisticsWords(reader.language);
  if (provenance === undefined) return series.source.publishedOn === undefined ? from.content : sourceInWords(series, reader.language);
  if (provenance.kind === 'manual') {
    const [name, day] = [nameOf(provenance.by, names, reader), dayText(dayOf(provenance.enteredAt), reader)];
    return provenance.source === undefined ? from.manual(name, day) : from.manualSource(name, day, provenance.source);
  }
  const fetched = dayText(dayOf(provenance.fetchedAt), reader);
  return provenance.publishedOn === undefined ? from.fetched(fetched) : from.imported(dayText(provenance.publishedOn, reader), fetched);
}

function dayOfProvenance(provenance: Provenance | undefined, reader: Reader): string {
  if (provenance === undefined) return '';
  const at = provenance.kind === 'manual' ? provenance.enteredAt : provenance.fetchedAt;
  return dayText(provenance.kind === 'import' ? (provenance.publishedOn ?? dayOf(at)) : dayOf(at), reader);
}

const dayText = (day: string, { language }: Reader): string => plainDate(day, language);

/** Why a look at a source brought nothing, and what to do; undefined where it went well. */
export const problemInWords = ({ outcome }: ImportRun, { language }: Pick<Reader, 'language'>): string | undefined => {
  if (outcome.outcome !== 'problem') return undefined;
  return `${sentenceOf(outcome.problem, outcome.detail, language)} ${statisticsWords(language).kept}`;
};
