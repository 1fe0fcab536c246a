import type { Indicator } from '../indicators/indicator';
import { primarySeries } from '../indicators/indicator';
import { indicatorInWords, numberText } from '../indicators/inWords';
import { progressOf } from '../indicators/progress';
import { progressInWords } from '../indicators/progressInWords';
import { type Card, type CardBody, card, heading, labelledLine, line, openUrl, quietLine } from '../kit/card';
import { capitalised } from '../text/numbers';
import { statisticsWords } from '../text/statistics';
import { wordsOf } from '../text/words';
import type { Answering } from './answerCards';

/** One indicator that was asked for by its name: its latest figures by region, its target, where it stands, and from where it is known. */
export const indicatorCard = ({ data, links, language }: Answering, indicator: Indicator): Card => {
  const words = wordsOf(language);
  const view = indicatorInWords(indicator, data.network.settings.regions, language);
  const figures = [...view.regions, ...(view.wholeCountry === undefined ? [] : [view.wholeCountry])];
  const rows = figures.map(({ regionName, text }) =>
    labelledLine(capitalised(regionName), text === undefined ? words.answers.noData : `${text} (${view.period})`),
  );
  const target = targetOf(indicator, view.target?.text, language);
  return card(
    [
      heading(indicator.shortName),
      ...(indicator.direction === 'qualitative' ? [] : rows),
      ...(target === undefined ? [] : [line(target)]),
      line(view.sentence),
      ...progressRows(indicator, { data, language }),
      ...[indicator.caution, indicator.pullsAgainst?.why].flatMap((text) => (text === undefined ? [] : [quietLine(text)])),
      ...(view.source === undefined ? [] : [quietLine(statisticsWords(language).source(view.source))]),
    ],
    [openUrl(words.buttons.openIndicators, links.tab(`indicators/${indicator.id}`))],
    indicator.shortName,
  );
};

/** The target of the very series that is read, with its year; else what the network aims at. */
function targetOf(indicator: Indicator, aim: string | undefined, language: Answering['language']): string | undefined {
  const { target } = statisticsWords(language);
  const series = primarySeries(indicator);
  if (series?.target !== undefined) return target(numberText(series.target.value, series.unit, 0, language), series.target.year);
  return aim === undefined ? undefined : target(aim, undefined);
}

/** Where each region stands on its way; nothing where there is no figure to stand on. */
function progressRows(indicator: Indicator, { data, language }: Pick<Answering, 'data' | 'language'>): CardBody {
  const series = primarySeries(indicator);
  if (series === undefined || indicator.direction === 'qualitative') return [];
  return data.network.settings.regions.flatMap(({ id, name }) => {
    const progress = progressOf(series, indicator.direction, id);
    return progress.latest === undefined ? [] : [line(progressInWords(progress, series, name, language))];
  });
}
