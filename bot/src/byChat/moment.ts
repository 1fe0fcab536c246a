import { addDays, type Day, type TimeOfDay, weekdayOf } from '../kit/time';

/** What a message says of a time; what it does not say is left out. */
export type Moment = {
  readonly day?: Day;
  readonly start?: TimeOfDay;
  readonly end?: TimeOfDay;
  readonly part?: 'morning' | 'afternoon';
};

export type Found = { readonly moment: Moment; readonly rest: string };

/** A word's beginning, so that its inflected forms are the same: 'tiistaina', 'tiistaiksi'. */
const weekdays: readonly (readonly string[])[] = [
  ['maanantai', 'måndag', 'monday'],
  ['tiistai', 'tisdag', 'tuesday'],
  ['keskiviikko', 'keskiviiko', 'onsdag', 'wednesday'],
  ['torstai', 'torsdag', 'thursday'],
  ['perjantai', 'fredag', 'friday'],
  ['lauantai', 'lördag', 'saturday'],
  ['sunnuntai', 'söndag', 'sunday'],
];
const months: readonly (readonly string[])[] = [
  ['january', 'januari'],
  ['february', 'februari'],
  ['march', 'mars'],
  ['april'],
  ['may', 'maj'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august', 'augusti'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december'],
];
const near: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:ylihuomenna|ylihuomiseksi|i\s?övermorgon|the day after tomorrow)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:huomenna|huomiselle|huomiseksi|i\s?morgon|tomorrow)(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:tänään|tälle päivälle|i\s?dag|today)(?!\p{L})/iu, 0],
];
const parts: readonly (readonly [RegExp, 'morning' | 'afternoon'])[] = [
  [/(?<!\p{L})(?:aamupäiv\p{L}*|(?:på )?förmiddag\p{L}*|(?:in the )?morning)(?!\p{L})/iu, 'morning'],
  [/(?<!\p{L})(?:iltapäiv\p{L}*|(?:på )?eftermiddag\p{L}*|(?:in the )?afternoon)(?!\p{L})/iu, 'afternoon'],
];

const monthName = months.flat().join('|');
const clock = String.raw`([01]?\d|2[0-3])(?:[.:]([0-5]\d))?`;
const to = String.raw`(?:\s*[-–—]\s*${clock})?`;
/** With a word before it, or written with its minutes and up to when. */
const spoken = new RegExp(String.raw`(?<!\p{L})(?:klo|kello|kl\.?|at)\s*${clock}${to}`, 'iu');
const bare = new RegExp(String.raw`(?<![\d.])([01]?\d|2[0-3])[.:]([0-5]\d)\s*[-–—]\s*${clock}(?![\d.]*\d)`, 'u');

/** Finds in a message the day and the clock times that it names, and leaves the rest of it. A day without a year is the next such day. */
export const findMoment = (message: string, today: Day): Found => {
  const withDay = findDay(message, today);
  const times = spoken.exec(withDay.rest) ?? bare.exec(withDay.rest);
  const [whole = '', fromHour, fromMinute, toHour, toMinute] = times ?? [];
  const withTimes = times === null ? withDay.rest : without(withDay.rest, whole);
  const half = parts.find(([pattern]) => pattern.test(withTimes));
  const start = fromHour === undefined ? undefined : timeOf(fromHour, fromMinute);
  const end = toHour === undefined ? undefined : timeOf(toHour, toMinute);
  return {
    moment: {
      ...(withDay.day === undefined ? {} : { day: withDay.day }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined || start === undefined || end <= start ? {} : { end }),
      ...(half === undefined || start !== undefined ? {} : { part: half[1] }),
    },
    rest: tidy(half === undefined || start !== undefined ? withTimes : withTimes.replace(half[0], ' ')),
  };
};

function findDay(message: string, today: Day): { readonly day: Day | undefined; readonly rest: string } {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(message);
  if (iso !== null) return dated(message, iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]), today);
  const dotted =
    /(?:(?<!\p{L})(?:ma|ti|ke|to|pe|la|su|mån?|tis?|ons?|tors?|fre?|lör?|sön?)\s+)?(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?!\d)/iu.exec(
      message,
    );
  if (dotted !== null) return dated(message, dotted[0], yearIn(dotted[3]), Number(dotted[2]), Number(dotted[1]), today);
  const named = new RegExp(String.raw`(?<![\d.])(\d{1,2})\.?\s+(${monthName})(?:\s+(\d{4}))?(?!\p{L})`, 'iu').exec(message);
  if (named !== null) return dated(message, named[0], yearIn(named[3]), monthOf(named[2]), Number(named[1]), today);
  for (const [pattern, days] of near) {
    const found = pattern.exec(message);
    if (found !== null) return { day: addDays(today, days), rest: without(message, found[0]) };
  }
  const weekday = new RegExp(
    String.raw`(?:(?<!\p{L})(?:ensi|seuraavana|tulevana|nästa|på|next|on)\s+)?(?<!\p{L})(${weekdays.flat().join('|')})\p{L}*`,
    'iu',
  ).exec(message);
  if (weekday === null) return { day: undefined, rest: message };
  const wanted = weekdays.findIndex((names) => names.some((name) => name === weekday[1]?.toLocaleLowerCase('fi'))) + 1;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  return { day: addDays(today, ahead === 0 ? 7 : ahead), rest: without(message, weekday[0]) };
}

const yearIn = (written: string | undefined) => (written === undefined ? undefined : Number(written));
const monthOf = (name = '') => months.findIndex((names) => names.includes(name.toLocaleLowerCase('fi'))) + 1;

/** A day that no calendar has is no day, and stays in the text. */
function dated(message: string, whole: string, year: number | undefined, month: number, day: number, today: Day) {
  const inYear = (each: number) => `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const written = inYear(year ?? thisYear);
  const next = year === undefined && written < today ? inYear(thisYear + 1) : written;
  const read = new Date(`${next}T00:00:00Z`);
  const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(next);
  return exists ? { day: next, rest: without(message, whole) } : { day: undefined, rest: message };
}

const timeOf = (hour: string, minute = '00'): TimeOfDay => `${hour.padStart(2, '0')}:${minute}`;

const without = (text: string, part: string): string => text.replace(part, ' ');

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,:;.–—-]+|[\s,;–—-]+$/g, '')
    .trim();
