import { Temporal } from 'temporal-polyfill';
import type { Instant } from './clock';

/** A calendar day, '2021-04-14'. */
export type Day = string;
/** A wall clock time, '09:00'. */
export type TimeOfDay = string;
/** A day and a wall clock time without a zone, '2021-04-14T12:00'. */
export type LocalTime = string;
/** A month, '2021-04'. */
export type Month = string;

/** Where the network's wall clock hangs. */
export const zone = 'Europe/Helsinki';

/** The instant of a wall clock time. One that does not exist moves forward by the gap; one that exists twice is the first. */
export const instantOf = (local: LocalTime): Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

export const at = (day: Day, time: TimeOfDay): Instant => instantOf(`${day}T${time}`);

export const localTimeOf = (instant: Instant): LocalTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

export const dayOf = (instant: Instant): Day => localTimeOf(instant).slice(0, 10);

export const timeOf = (instant: Instant): TimeOfDay => localTimeOf(instant).slice(11, 16);

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

export const weekOf = (day: Day): number => Temporal.PlainDate.from(day).weekOfYear ?? 0;

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): Day => `${month}-01`;

export const lastDayOf = (month: Month): Day => `${month}-${Temporal.PlainYearMonth.from(month).daysInMonth}`;

export const addMonths = (month: Month, months: number): Month => Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** The same wall clock time some days later. */
export const plusDays = (instant: Instant, days: number): Instant => at(addDays(dayOf(instant), days), timeOf(instant));
