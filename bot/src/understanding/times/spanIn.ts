import { wholeWords } from '../pattern';
import { dates } from './dates';
import { monthNames } from './monthNames';
import { daysOfTheWeek, nearDays } from './nearDays';
import { partsOfYear } from './partsOfYear';
import type { Reckoning, Span } from './span';

/** The more exactly a way of speaking tells a time, the earlier it is tried. */
const ways = [...dates, ...nearDays, ...daysOfTheWeek, ...monthNames, ...partsOfYear];

/** A clock time is no date: '9-10.30' has no thirtieth month. */
const clockTimes = wholeWords('(?:klo|kl|at) \\d{1,2}(?:[.:]\\d\\d)?(?: ?[-–] ?\\d{1,2}(?:[.:]\\d\\d)?)?');

/** Words of time as people mostly write them: what a slip of the finger may have been meant as. */
export const timeWords: readonly string[] = [
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'
    .split(' ')
    .flatMap((month) => [month, `${month}ssa`]),
  'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina huomenna ylihuomenna tänään viikolla viikko keväällä syksyllä kesällä'.split(
    ' ',
  ),
  'måndag tisdag onsdag torsdag fredag lördag söndag imorgon vecka veckan nästa månad januari februari september oktober augusti april'.split(
    ' ',
  ),
  'monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday today january february october november december august month'.split(
    ' ',
  ),
].flat();

const anyTime = new RegExp(`^(?:${ways.map(({ said }) => said.source.replaceAll(/\(\?<[a-zA-Z]+>/g, '(?:')).join('|')})$`, 'u');

/** Whether a word by itself tells a time. */
export const isTimeWord = (word: string): boolean => anyTime.test(word) || timeWords.includes(word);

export type SpokenTime = {
  /** Undefined where no time was spoken of. */
  readonly span: Span | undefined;
  /** The message without the words that told the time, each replaced by a blank. */
  readonly rest: string;
};

/** The time that a message speaks of, reckoned from today; where it tells several, the one told most exactly. */
export const spanIn = (message: string, reckoning: Reckoning): SpokenTime => {
  let rest = message.replaceAll(clockTimes, ' ');
  let span: Span | undefined;
  for (const { said, means } of ways) {
    said.lastIndex = 0;
    for (let match = said.exec(rest); match !== null; match = said.exec(rest)) {
      const meant = means(match, reckoning);
      if (meant === undefined) continue;
      span ??= meant;
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
      said.lastIndex = match.index;
    }
  }
  return { span, rest: rest.replaceAll(/ +/g, ' ').trim() };
};
