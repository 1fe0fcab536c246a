import { addDays, weekdayOf } from '../../kit/time';
import { wholeWords } from '../pattern';
import { beforeOrAfter } from './beforeOrAfter';
import { dates } from './dates';
import { daysOfTheMonth } from './dayOfMonth';
import { holidayTimes } from './holidays';
import { monthNames } from './monthNames';
import { daysOfTheWeek, nearDays } from './nearDays';
import { partsOfMonth } from './partsOfMonth';
import { partsOfWeek } from './partsOfWeek';
import { partsOfYear } from './partsOfYear';
import type { Reckoning, Span } from './span';

/** The more exactly a way of speaking tells a time, the earlier it is tried. */
const ways = [
  ...dates,
  ...holidayTimes,
  ...partsOfWeek,
  ...partsOfMonth,
  ...nearDays,
  ...daysOfTheMonth,
  ...daysOfTheWeek,
  ...monthNames,
  ...partsOfYear,
];

/** A clock time is no date: '9-10.30' has no thirtieth month. */
const hours = 'yhd?e|kahd?e|kolme|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|puolenpäivä';
const clockTimes = wholeWords(
  `(?:klo|kl|at) \\d{1,2}(?:[.:]\\d\\d)?(?: ?[-–] ?\\d{1,2}(?:[.:]\\d\\d)?)?|\\d{1,2} ?(?:oclock|am|pm)|(?:${hours})l(?:tä|ta)(?:toista)?|(?:ennen|jälkeen) (?:kahta|kolmea|neljää|viittä)|(?:before|after|at|by|till|until) (?:noon|one|two|three|four|five)|(?:före|efter|till) (?:ett|två|tre|fyra|fem)`,
);

/** Words of time as people mostly write them: what a slip of the finger may have been meant as. */
export const timeWords: readonly string[] = [
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'
    .split(' ')
    .flatMap((month) => [month, `${month}ssa`]),
  'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina huomenna ylihuomenna tänään viikolla viikko keväällä syksyllä kesällä alussa lopussa lopulla puolivälissä jälkeen pääsiäisen vappuna juhannuksen'.split(
    ' ',
  ),
  'månaden början slutet mitten påsk midsommar måndag tisdag onsdag torsdag fredag lördag söndag imorgon vecka veckan nästa månad januari februari september oktober augusti april'.split(
    ' ',
  ),
  'beginning easter christmas monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday today january february october november december august month'.split(
    ' ',
  ),
].flat();

const anyTime = new RegExp(`^(?:${ways.map(({ said }) => said.source.replaceAll(/\(\?<[a-zA-Z]+>/g, '(?:')).join('|')})$`, 'u');

/** Whether a word by itself tells a time. */
export const isTimeWord = (word: string): boolean => anyTime.test(word) || timeWords.includes(word);

export type SpokenTime = {
  /** Undefined where no time was spoken of. */
  readonly span: Span | undefined;
  /** Whether a time of day was spoken of. */
  readonly atClock: boolean;
  /** The message without the words that told the time, each replaced by a blank. */
  readonly rest: string;
};

/** The time that a message speaks of, reckoned from today; where it tells several, the one told most exactly. */
export const spanIn = (message: string, reckoning: Reckoning): SpokenTime => {
  let rest = message.replaceAll(clockTimes, ' ');
  const atClock = rest !== message;
  let span: Span | undefined;
  for (const { said, means } of ways) {
    said.lastIndex = 0;
    for (let match = said.exec(rest); match !== null; match = said.exec(rest)) {
      const meant = means(match, reckoning);
      if (meant === undefined) continue;
      const turned = beforeOrAfter(rest, match.index, match.index + match[0].length, meant, reckoning);
      span = span === undefined ? turned.span : both(span, turned.span);
      rest = `${rest.slice(0, turned.start)} ${rest.slice(turned.end)}`;
      said.lastIndex = turned.start;
    }
  }
  return { span, atClock, rest: rest.replaceAll(/ +/g, ' ').trim() };
};

/** 'Ensi viikon torstaina' is a day of that week; else what was told first counts, which was told more exactly. */
const both = (first: Span, then: Span): Span => {
  const isWeek = weekdayOf(first.from) === 1 && first.to === addDays(first.from, 6);
  if (!isWeek || then.from !== then.to) return first;
  const day = addDays(first.from, weekdayOf(then.from) - 1);
  return { from: day, to: day };
};
