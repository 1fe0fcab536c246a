import { wholeWords } from '../pattern';
import { monthNumber, monthWord } from './monthNames';
import { dayIn, nearest } from './reckon';
import type { Reckoning, Span, WayOfSpeaking } from './span';

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = '(?<year>20\\d\\d)';

const theDay = (match: RegExpExecArray, monthOfYear: number | undefined, reckoning: Reckoning): Span | undefined => {
  const { day: number, year: told } = match.groups ?? {};
  if (monthOfYear === undefined) return undefined;
  const inYear = (of: number): Span | undefined => {
    const found = dayIn(of, monthOfYear, Number(number));
    return found === undefined ? undefined : { from: found, to: found };
  };
  return told === undefined ? nearest(inYear, reckoning) : inYear(Number(told.length === 2 ? `20${told}` : told));
};

/** Days that are told by their numbers: '14.4.', '14.–16.4.2021', 'den 14 april', 'April 14th', '2021-04-14'. */
export const dates: readonly WayOfSpeaking[] = [
  {
    said: wholeWords(`${year}-${month}-${day}`),
    means: (match, reckoning) => theDay(match, Number(match.groups?.month), reckoning),
  },
  {
    said: wholeWords(`(?<first>\\d{1,2})\\.(?:(?<firstMonth>\\d{1,2})\\.?)? ?[-–] ?${day}\\.${month}\\.?${year}?`),
    means: (match, reckoning) => {
      const last = theDay(match, Number(match.groups?.month), reckoning);
      if (last === undefined) return undefined;
      const { first, firstMonth, month: lastMonth } = match.groups ?? {};
      const from = dayIn(Number(last.to.slice(0, 4)), Number(firstMonth ?? lastMonth), Number(first));
      return from === undefined || from > last.to ? undefined : { from, to: last.to };
    },
  },
  {
    said: wholeWords(`${day}[./]${month}(?:[./]?(?<year>20\\d\\d|2\\d)|\\.)?`),
    means: (match, reckoning) => theDay(match, Number(match.groups?.month), reckoning),
  },
  {
    said: wholeWords(`(?:den )?${day}(?:\\.|st|nd|rd|th|:e|:a)? (?:päivä(?:nä|n)? |of )?(?<name>${monthWord})(?: ${year})?`),
    means: (match, reckoning) => theDay(match, monthNumber(match.groups?.name), reckoning),
  },
  {
    said: wholeWords(`(?<name>${monthWord}) (?:the )?${day}(?:\\.|st|nd|rd|th)?(?!\\d)(?:,? ${year})?`),
    means: (match, reckoning) => theDay(match, monthNumber(match.groups?.name), reckoning),
  },
];
