import { addDays } from '../../kit/time';
import { holidaysOf } from '../../kit/workingDays';
import { wholeWords } from '../pattern';
import { monthIn, months, yearOf } from './reckon';
import type { Reckoning, Span, WayOfSpeaking } from './span';

/** Finland's holidays by their names in the calendar, and how people call them. */
const holidays: readonly (readonly [named: RegExp, words: string])[] = [
  [/pääsiäis|pitkäperjantai/, String.raw`pääsiäi(?:nen|sen|senä|stä|seen|sestä)|pääsiäispyh\p{L}*|påsk(?:en|ens|helgen)?|easters?`],
  [/^vappu/, String.raw`vap(?:pu|un|puna|pua|usta)|första maj|valborg\p{L}*|may day`],
  [/^helatorstai/, String.raw`helatorsta\p{L}*|kristi himmelsfärd\p{L}*|ascension day`],
  [/^juhannus/, String.raw`juhannu\p{L}*|midsommar\p{L}*|midsummers?`],
  [/^itsenäisyyspäivä/, String.raw`itsenäisyyspäivä\p{L}*|självständighetsdag\p{L}*|independence day`],
  [/^joulu|^tapaninpäivä/, 'joul(?:u|un|una|ua|usta|uun)|jul(?:en|ens|helgen)?|christmas'],
  [/^uudenvuodenpäivä/, String.raw`uu(?:si|den|tta) ?vuo(?:si|den|tta)|nyår\p{L}*|new years?(?: day)?`],
  [/^loppiainen/, String.raw`loppiai\p{L}*|trettondag\p{L}*|epiphany`],
];

const holidayIn =
  (named: RegExp) =>
  (year: number): Span | undefined => {
    const days = [...holidaysOf(year)].flatMap(([day, name]) => (named.test(name) ? [day] : [])).toSorted();
    const [from, to] = [days[0], days.at(-1)];
    return from === undefined || to === undefined ? undefined : { from, to };
  };

/** 'pääsiäisenä', 'efter första maj', 'before Christmas'; the summer holidays are July's. */
export const holidayTimes: readonly WayOfSpeaking[] = [
  ...holidays.map(([named, words]) => ({
    said: wholeWords(words),
    means: (_: RegExpExecArray, reckoning: Reckoning) => coming(holidayIn(named), reckoning),
  })),
  {
    said: wholeWords(String.raw`kesälom\p{L}*|sommarsemester\p{L}*|sommarlov\p{L}*|summer (?:holidays?|vacations?)`),
    means: (_, reckoning) => coming((year) => months(monthIn(year, 7)), reckoning),
  },
];

/** So long a holiday that is over is still the one that people speak of. */
const fresh = 30;

function coming(inYear: (year: number) => Span | undefined, reckoning: Reckoning): Span | undefined {
  const year = yearOf(reckoning);
  return [year - 1, year, year + 1].map(inYear).find((span) => span !== undefined && span.to >= addDays(reckoning.today, -fresh));
}
