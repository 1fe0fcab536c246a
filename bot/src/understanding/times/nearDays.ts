import { addDays, weekdayOf } from '../../kit/time';
import { wholeWords } from '../pattern';
import { dayAway, monthAway, nearest, weekAway, weekIn, weekWith } from './reckon';
import type { Reckoning, Span, WayOfSpeaking } from './span';

const days: readonly (readonly [away: number, words: string])[] = [
  [2, 'ylihuomen(?:na|ta)?|ylihuomi(?:nen|s[a-z]{2,6})|(?:i )?övermorgon|(?:the )?day after tomorrow'],
  [-2, 'toissapäivänä|i förrgår|(?:the )?day before yesterday'],
  [
    1,
    'huomenna|huomen|huomen(?:aamulla|illalla)|huomi(?:nen|s[a-z]{2,6})|imorgon|i morgon(?: bitti)?|imorron|i morron|morgondagens?|tomorrows?|tmrw|tommorow|tommorrow',
  ],
  [
    0,
    'tänään|tänää|tännää|tännään|tänä (?:aamuna|iltana)|tämän päivän|tämänpäiväi(?:nen|sen)|idag|i dag|i (?:kväll|eftermiddag|morse)|dagens|todays?|tonight|this (?:morning|afternoon|evening)',
  ],
  [-1, 'eilen|eili(?:sen|nen|sessä|sestä)|igår|i går|gårdagens?|yesterdays?'],
];

const weekWords = 'viikko|viikolla|viikol|viikon|viko|vikolla|vko|vk|veckan?|weeks?|wk|v|w';
const weeks: readonly (readonly [away: number, words: string])[] = [
  [
    0,
    '(?:tällä|tän|täl|tämän|tämä|kuluvalla|kuluvan) viik(?:olla|ol|on|ko)|(?:den här|denna|innevarande) veckan?|i veckan|(?<!(?:förra|nästa) )veckans|this weeks?',
  ],
  [1, '(?:ensi|ens|seuraava(?:lla|n)?|tuleva(?:lla|n)?) ?viik(?:olla|ol|on|ko)|(?:nästa|kommande) veck(?:a|an|as)|(?:next|coming) weeks?'],
  [-1, '(?:viime|edellis(?:ellä|en)) viik(?:olla|ol|on|ko)|förra veckans?|last weeks?'],
];

const monthsAway: readonly (readonly [away: number, words: string])[] = [
  [0, '(?:tässä|tämän|tän|kuluva(?:ssa|n)) kuu(?:ssa|n)|(?:den här|denna) månad(?:en)?s?|(?<!(?:förra|nästa) )månadens|this months?'],
  [1, '(?:ensi|ens|seuraava(?:ssa|n)|tuleva(?:ssa|n)) kuu(?:ssa|n|s)?|(?:nästa|kommande) månads?|(?:next|coming) months?'],
  [-1, '(?:viime|edellise(?:ssä|n)) kuu(?:ssa|n)|förra månadens?|last months?'],
];

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  ['yhden en a one', 'kahden parin två couple two', 'kolmen tre three', 'neljän fyra four'].flatMap((line, at) =>
    line.split(' ').map((word) => [word, at + 1]),
  ),
);

const finnishUnits = ['yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän'];
/** 'seitsemäntoista' is spoken more often than it is written. */
const weekNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  finnishUnits.flatMap((unit, at) => [
    [`${unit}toista`, at + 11],
    [unit, at + 1],
  ]),
);

const number = `(?<number>\\d{1,2}|${Object.keys(numbers).join('|')})`;

/** 'huomenna', 'ensi viikolla', 'vecka 17', 'next month', 'kahden viikon päästä'. */
export const nearDays: readonly WayOfSpeaking[] = [
  {
    said: wholeWords(
      `${number} (?<unit>päivä|viiko|kuukaude)n (?:päästä|kuluttua)|om ${again(number)} (?<enhet>dag|veck|månad)(?:ar|a|or|er)?|in ${again(number, 'c')} (?<measure>day|week|month)s?`,
    ),
    means: ({ groups = {} }, reckoning) =>
      inSoMany(groups.number ?? groups.numberb ?? groups.numberc, groups.unit ?? groups.enhet ?? groups.measure, reckoning),
  },
  ...days.map(([away, words]) => ({
    said: wholeWords(words),
    means: (_: RegExpExecArray, reckoning: Reckoning) => dayAway(reckoning, away),
  })),
  {
    said: wholeWords('viikonlop(?:puna|un|pu)|i helgen|helgens?|(?:this |the )?weekends?'),
    means: (_, { today }) => ({ from: addDays(weekWith(today).to, -1), to: weekWith(today).to }),
  },
  ...weeks.map(([away, words]) => ({
    said: wholeWords(words),
    means: (_: RegExpExecArray, reckoning: Reckoning) => weekAway(reckoning, away),
  })),
  {
    said: wholeWords(
      `(?:${weekWords})[. ]{0,2}(?:(?:number|numero|nummer|no|nro|nr)[. ]{1,2})?(?<week>\\d{1,2}|${Object.keys(weekNumbers).join('|')})|(?<ordinal>\\d{1,2})\\.? ?(?:viikko|viikolla|viikon)`,
    ),
    means: ({ groups = {} }, reckoning) =>
      nearest((year) => weekIn(year, weekNumbers[groups.week ?? ''] ?? Number(groups.week ?? groups.ordinal)), reckoning),
  },
  ...monthsAway.map(([away, words]) => ({
    said: wholeWords(words),
    means: (_: RegExpExecArray, reckoning: Reckoning) => monthAway(reckoning, away),
  })),
];

function again(source: string, suffix = 'b'): string {
  return source.replace('<number>', `<number${suffix}>`);
}

function inSoMany(told: string | undefined, unit: string | undefined, reckoning: Reckoning): Span | undefined {
  const count = numbers[told ?? ''] ?? Number(told);
  if (Number.isNaN(count) || unit === undefined) return undefined;
  if (/^(p|d)/.test(unit)) return dayAway(reckoning, count);
  return /^(v|w)/.test(unit) ? weekAway(reckoning, count) : monthAway(reckoning, count);
}

/** Days of the week: the coming one, today included, unless the next or the last is meant. */
const weekdays = [
  'maanantai(?:na|n|lle|ksi|sta)?|måndag(?:en)?s?|mondays?',
  'tiistai(?:na|n|lle|ksi|sta)?|tisdag(?:en)?s?|tuesdays?',
  'keskiviik(?:kona|ona|on|olle|ko)|onsdag(?:en)?s?|wednesdays?',
  'to(?:r)?stai(?:na|n|lle|ksi|sta)?|torsdag(?:en)?s?|thursdays?',
  'perjantai(?:na|n|lle|ksi|sta)?|fredag(?:en)?s?|fridays?',
  'lauantai(?:na|n|lle|ksi|sta)?|lördag(?:en)?s?|saturdays?',
  'sunnuntai(?:na|n|lle|ksi|sta)?|söndag(?:en)?s?|sundays?',
];
const short = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];

export const daysOfTheWeek: readonly WayOfSpeaking[] = weekdays.map((words, at) => ({
  said: wholeWords(
    `(?:(?<next>ensi|ens|nästa|next) |(?<last>viime|förra|i|last) |(?:på|on|this) )?(?<name>${words})|(?<=^)${short[at]}(?=[ ?!.]*$)`,
  ),
  means: ({ groups = {} }, { today, looksBack = false }) => {
    const ahead = (at + 1 - weekdayOf(today) + 7) % 7;
    const isTold = groups.last !== undefined && (groups.last !== 'i' || /s$/.test(groups.name ?? ''));
    // 'Torstaille on sovittu' looks ahead.
    const isTowards = /(?:lle|ksi)$/.test(groups.name ?? '');
    const isPast = isTold || (looksBack && !isTowards && groups.next === undefined && ahead > 0);
    const away = isPast ? (ahead === 0 ? -7 : ahead - 7) : groups.next !== undefined && ahead === 0 ? 7 : ahead;
    return { from: addDays(today, away), to: addDays(today, away) };
  },
}));
