import { EventTemplate, SeriesRule } from '@kaselo/bot/contract/recurrence';
import * as v from 'valibot';

export const Repeat = v.picklist(['weekly', 'fortnightly', 'monthly', 'monthly-last', 'yearly']);
export type Repeat = v.InferOutput<typeof Repeat>;

/** A series as its form holds it. */
export const SeriesForm = v.object({
  title: EventTemplate.entries.title,
  first: SeriesRule.entries.first,
  repeat: Repeat,
  until: v.optional(v.pipe(v.string(), v.isoDate())),
  skipHolidays: v.boolean(),
  alsoChanged: v.boolean(),
  event: v.omit(EventTemplate, ['title']),
});
export type SeriesForm = v.InferOutput<typeof SeriesForm>;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The day on which a series begins; undefined where its first time has none. */
export const dayOfFirst = (first: SeriesForm['first']): string | undefined => {
  if (first.precision === 'time') return first.start.slice(0, 10);
  return first.precision === 'half-day' || first.precision === 'day' ? first.day : undefined;
};

/** The how manieth such weekday of its month a day is. */
export const numberInMonth = (day: string): number => Math.ceil(Number(day.slice(8, 10)) / 7);

/** The rule of RFC 5545 for what was chosen, from the day of the first time on. */
export const rruleOf = (repeat: Repeat, day: string, until: string | undefined): string => {
  const weekday = weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? 'MO';
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}`;
  switch (repeat) {
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${weekday}${end}`;
    case 'fortnightly':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}${end}`;
    case 'monthly':
      return `FREQ=MONTHLY;BYDAY=${numberInMonth(day)}${weekday}${end}`;
    case 'monthly-last':
      return `FREQ=MONTHLY;BYDAY=-1${weekday}${end}`;
    case 'yearly':
      return `FREQ=YEARLY${end}`;
  }
};

/** What the form would have chosen to get a rule. */
export const repeatIn = (rrule: string): Repeat => {
  if (rrule.includes('FREQ=YEARLY')) return 'yearly';
  if (rrule.includes('FREQ=WEEKLY')) return rrule.includes('INTERVAL=2') ? 'fortnightly' : 'weekly';
  return rrule.includes('BYDAY=-1') ? 'monthly-last' : 'monthly';
};

export const untilIn = (rrule: string): string | undefined => {
  const [, year, month, day] = rrule.match(/UNTIL=(\d{4})(\d{2})(\d{2})/) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
};
