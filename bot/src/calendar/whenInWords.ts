import { type Language, localeOf } from '../kit/languages';
import { type Day, daysBetween, monthOf, weekdayOf } from '../kit/time';
import { wordsOf } from '../text/words';
import { firstDay, lastDay } from './times';
import type { When } from './when';

export type WhenInWords = { readonly day: string; readonly time: string; readonly full: string; readonly vague: boolean };

/** An event's time as people write it, never with a clock time that nobody has given. The year is told when it is not today's. */
export const whenInWords = (when: When, today: Day, language: Language): WhenInWords => {
  const words = wordsOf(language).when;
  const year = (day: Day) => (day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`);
  switch (when.precision) {
    case 'time': {
      const day = dayRange(firstDay(when), lastDay(when), today, language);
      const time = words.clock(clockRange(when.start, when.end, language));
      return { day, time, full: `${day} ${time}`, vague: false };
    }
    case 'half-day': {
      const day = dayInWords(when.day, today, language);
      const time = words.part[when.part];
      return { day, time, full: `${day} ${time}`, vague: false };
    }
    case 'day': {
      const day = dayRange(when.day, lastDay(when), today, language);
      return { day, time: words.timeOpen, full: day, vague: true };
    }
    case 'month': {
      const [first, last] = [monthNumber(when.month), monthNumber(when.lastMonth ?? when.month)];
      const day = first === last ? words.month(first) : words.months(first, last);
      const full = first === last ? words.inMonth(first) : words.inMonths(first, last);
      return { day: day + year(firstDay(when)), time: words.dayOpen, full: full + year(firstDay(when)), vague: true };
    }
    case 'season': {
      const ofYear = ` ${when.firstMonth.slice(0, 4)}`;
      return { day: words.season[when.season] + ofYear, time: words.dayOpen, full: words.inSeason[when.season] + ofYear, vague: true };
    }
  }
};

/** 'ke 14.4.', with the year when it is another than today's. */
export const dayInWords = (day: Day, today: Day, language: Language): string => {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const weekday = weekdayInWords(day, language);
  if (language === 'en')
    return `${weekday} ${format(day, 'en', { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })}`;
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${weekday} ${dayOfMonth}.${month}.${sameYear ? '' : year}`;
};

/** 'keskiviikko 14.4.2021' */
export const longDayInWords = (day: Day, language: Language): string =>
  `${format(day, language, { weekday: 'long' })} ${format(day, language, language === 'en' ? { day: 'numeric', month: 'long', year: 'numeric' } : { day: 'numeric', month: 'numeric', year: 'numeric' })}`;

/** 'huhtikuu 2021' */
export const monthInWords = (month: string, language: Language): string =>
  `${wordsOf(language).when.month(monthNumber(month))} ${month.slice(0, 4)}`;

/** 'tänään', 'huomenna', 'maanantaina', 'viikon päästä'; undefined for what is past or more than two weeks away. */
export const nearnessInWords = (day: Day, today: Day, language: Language): string | undefined => {
  const words = wordsOf(language).when;
  const away = daysBetween(today, day);
  if (away < 0 || away > 14) return undefined;
  if (away === 0) return words.today;
  if (away === 1) return words.tomorrow;
  if (away === 7) return words.inAWeek;
  return away < 7 ? words.weekdayOn(weekdayOf(day)) : words.inDays(away);
};

/** '12.00–14.30' in Finnish and Swedish, '12:00–14:30' in English. */
export const clockRange = (start: string, end: string | undefined, language: Language): string => {
  const clock = (local: string) => {
    const [hour, minute] = local.slice(11, 16).split(':');
    return language === 'en' ? `${hour}:${minute}` : `${Number(hour)}.${minute}`;
  };
  return end === undefined ? clock(start) : `${clock(start)}–${clock(end)}`;
};

function dayRange(first: Day, last: Day, today: Day, language: Language): string {
  if (first === last) return dayInWords(first, today, language);
  const from =
    monthOf(first) === monthOf(last) && language !== 'en'
      ? `${weekdayInWords(first, language)} ${Number(first.slice(8))}.`
      : dayInWords(first, today, language);
  return `${from}–${dayInWords(last, today, language)}`;
}

const weekdays = new Map<string, string>();

/** 'ke': there are seven in a language, and every line of every card begins with one. */
function weekdayInWords(day: Day, language: Language): string {
  const key = `${language} ${new Date(`${day}T00:00Z`).getUTCDay()}`;
  const known = weekdays.get(key) ?? format(day, language, { weekday: 'short' }).replace(/\.$/, '');
  weekdays.set(key, known);
  return known;
}

const monthNumber = (month: string) => Number(month.slice(5, 7));

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs far more to make than to use, and there are only a few. */
function format(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(new Date(`${day}T00:00Z`));
}
