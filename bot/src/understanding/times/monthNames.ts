import { wholeWords } from '../pattern';
import { monthIn, months, ofThisYear } from './reckon';
import type { WayOfSpeaking } from './span';

const finnish = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'];
const others = [
  'januari|january|jan',
  'februari|february|feb',
  'mars|march',
  'april|apr',
  'maj|may',
  'juni|june',
  'juli|july',
  'augusti|august|aug',
  'september|sept',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];

const finnishForms = 'kuu(?:ssa|s|n|ta|lla|lle|hun|sta|ksi|t|lta)?|kussa';
/** 'May' is a month only where no one may do something. */
const notThePermission = '(?! (?:i|we|you|one|be|they)(?![a-z]))';

/** Months whose beginning alone is no other word: 'elo' is the network's, and 'kesä' is summer. */
const shortened = finnish.filter((stem) => stem !== 'elo' && stem !== 'kesä').join('|');

/** The name of a month in any language and form. */
export const monthWord = `(?:(?:${finnish.join('|')})(?:${finnishForms})|${shortened}|(?:${others.join('|')})s?${notThePermission})`;

const each = finnish.map((stem, at) => wholeWords(`${stem}(?:${finnishForms})?|(?:${others[at]})s?`, 'u'));

/** The number of a month by its name; undefined for what is none. */
export const monthNumber = (name: string | undefined): number | undefined => {
  const at = name === undefined ? -1 : each.findIndex((pattern) => pattern.test(name));
  return at < 0 ? undefined : at + 1;
};

/** 'huhtikuussa', 'huhti–toukokuu', 'april 2021'. A month without a year is the nearest that has events. */
export const monthNames: readonly WayOfSpeaking[] = [
  {
    said: wholeWords(`(?:(?<first>${finnish.join('|')}|${monthWord}) ?[-–/] ?)?(?<name>${monthWord})(?: (?<year>20\\d\\d))?`),
    means: (match, reckoning) => {
      const { first, name, year } = match.groups ?? {};
      const last = monthNumber(name);
      if (last === undefined) return undefined;
      const begins = first === undefined ? last : (monthNumber(first) ?? last);
      const inYear = (of: number) => months(monthIn(of, Math.min(begins, last)), monthIn(of, last));
      return year === undefined ? ofThisYear(inYear, reckoning) : inYear(Number(year));
    },
  },
];
