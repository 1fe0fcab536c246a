import { wholeWords } from '../pattern';
import { lastOf, monthIn, months, nextOf, ofThisYear, wholeYear, yearOf } from './reckon';
import type { Reckoning, Span, WayOfSpeaking } from './span';

/** The first month of a season, and its names; 'vår' alone is Swedish for 'our'. */
const seasons: readonly (readonly [first: number, words: string])[] = [
  [3, 'kevä(?:ällä|än|änä|t)|(?:i|till|nästa|förra) vår|våren(?:s)?|springs?'],
  [6, 'kesä(?:llä|n|nä)?|sommar(?:en|ens)?|summers?'],
  [9, 'syksy(?:llä|n|nä)?|höst(?:en|ens)?|autumns?|fall'],
  [12, 'talv(?:ella|en|ena|i)|vinter(?:n|ns)?|winters?'],
];

const before =
  '(?:(?<next>ensi|ens|tulevana|nästa|next) |(?<last>viime|förra|last) |(?:tänä|tän|tämän|i|på|till|den här|this|in the|the|in) )?';

/** Its first or its last month: 'alkusyksystä', 'late spring'. */
const endsOfSeason: readonly (readonly [month: number, words: string])[] = [
  [3, 'alkukevä(?:ällä|ästä|t)|tidigt på våren|early spring'],
  [5, 'loppukevä(?:ällä|ästä|t)|sent på våren|late spring'],
  [6, 'alkukesä(?:llä|stä)?|försommar(?:en)?|early summer'],
  [8, 'loppukesä(?:llä|stä)?|sensommar(?:en)?|late summer'],
  [9, 'alkusyksy(?:llä|stä)?|tidigt på hösten|early autumn'],
  [11, 'loppusyksy(?:llä|stä)?|sent på hösten|late autumn'],
];

const seasonIn =
  (first: number) =>
  (year: number): Span =>
    first === 12 ? months(monthIn(year, 12), monthIn(year + 1, 2)) : months(monthIn(year, first), monthIn(year, first + 2));

const years: readonly (readonly [away: number, words: string])[] = [
  [0, 'tänä vuonna|tämän vuoden|i år|årets|this years?'],
  [1, 'ensi vuo(?:nna|den)|nästa års?|next years?'],
  [-1, 'viime vuo(?:nna|den)|förra årets?|i fjol|last years?'],
];

const partOfYear = (words: string, first: number, last: number): WayOfSpeaking => ({
  said: wholeWords(words),
  means: (_, reckoning) => months(monthIn(yearOf(reckoning), first), monthIn(yearOf(reckoning), last)),
});

/** 'keväällä', 'syksyllä 2021', 'loppuvuonna', 'i år', 'vuonna 2022'. */
export const partsOfYear: readonly WayOfSpeaking[] = [
  partOfYear(
    'loppuvuo(?:nna|desta|den|si|teen|della)|vuoden lop(?:ussa|ulla|puun)|(?:i |mot )?slutet av året|(?:at )?(?:the )?end of (?:the|this) year|later this year',
    9,
    12,
  ),
  partOfYear(
    'alkuvuo(?:nna|desta|den|si|teen|della)|vuoden al(?:ussa|kupuolella)|(?:i )?början av året|(?:at )?(?:the )?beginning of (?:the|this) year',
    1,
    4,
  ),
  ...years.map(([away, words]) => ({
    said: wholeWords(words),
    means: (_: RegExpExecArray, reckoning: Reckoning) => wholeYear(yearOf(reckoning) + away),
  })),
  ...endsOfSeason.map(([month, words]) => ({
    said: wholeWords(words),
    means: (_: RegExpExecArray, reckoning: Reckoning) => ofThisYear((year) => months(monthIn(year, month)), reckoning),
  })),
  ...seasons.map(([first, words]) => ({
    said: wholeWords(`${before}(?:${words})(?: (?<year>20\\d\\d))?`),
    means: ({ 0: whole, groups = {} }: RegExpExecArray, reckoning: Reckoning) => {
      if (groups.year !== undefined) return seasonIn(first)(Number(groups.year));
      if (groups.next !== undefined || /^nästa/.test(whole)) return nextOf(seasonIn(first), reckoning);
      if (groups.last !== undefined || /^förra/.test(whole)) return lastOf(seasonIn(first), reckoning);
      return ofThisYear(seasonIn(first), reckoning);
    },
  })),
  {
    said: wholeWords(
      '(?:vuonna|vuoden|vuosi|år|året|year|in|i) (?<year>20\\d\\d)|(?<=^|^[^ ]+ )(?<alone>20\\d\\d)(?=$)|(?<=^)(?<first>20\\d\\d)(?= )',
    ),
    means: ({ groups = {} }) => wholeYear(Number(groups.year ?? groups.alone ?? groups.first)),
  },
];
