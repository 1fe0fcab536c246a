import type { Language } from '../kit/languages';
import { plainDate } from '../kit/plainDate';
import { checkWords } from '../text/statisticsCheck';
import type { SeriesCheck } from './checkStatistics';
import { problemInWords } from './problemInWords';

/** A series' check as lines to be read in a terminal. */
export const checkInWords = ({ indicator, series, outcome }: SeriesCheck, language: Language): string => {
  const words = checkWords(language);
  const name = words.series(indicator.shortName, series.name);
  if (outcome.kind === 'problem') {
    const { problem, ...more } = outcome.problem;
    return [name, `  ${problemInWords(problem, 'detail' in more ? more.detail : undefined, language)}`].join('\n');
  }
  const { fetched, added, revised, latest } = outcome;
  const said = added + revised === 0 ? words.same : words.brings(added, revised);
  const about = [
    fetched.publishedOn && words.published(plainDate(fetched.publishedOn, language)),
    latest && words.latest(latest),
    fetched.areaDivision && words.areas(fetched.areaDivision),
  ].filter((part) => part !== undefined && part !== '');
  return [name, `  ${said}`, `  ${fetched.title}`, `  ${about.join(', ')}`].join('\n');
};
