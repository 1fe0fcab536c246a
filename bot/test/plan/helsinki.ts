import { DateTime } from 'luxon';
import { daysOff } from './daysOff';

/** A day as people write it in a calendar, '2021-04-14'. */
export type Day = string;

const hour = 3_600_000;

/** What a clock on a wall in Helsinki shows at an instant, '2021-04-14T12:00'. */
export const wallClock = (instant: number): string =>
  DateTime.fromMillis(instant, { zone: 'Europe/Helsinki' }).toFormat("yyyy-MM-dd'T'HH:mm");

export const dayOf = (instant: number): Day => wallClock(instant).slice(0, 10);

/**
 * The instant at which a clock on a wall in Helsinki shows this time. Finland is three hours ahead in summer, two in winter. Summer
 * time is tried first: so of a time that is shown twice the first one is taken, and one that is skipped comes the skipped hour later.
 */
export const instantAt = (time: string): number => {
  const asIfInLondon = Date.parse(`${time}:00Z`);
  const inSummer = asIfInLondon - 3 * hour;
  return wallClock(inSummer) === time ? inSummer : asIfInLondon - 2 * hour;
};

/** Days are counted as on paper, where each has 24 hours. */
const paper = (day: Day): Date => new Date(`${day}T00:00:00Z`);

export const daysLater = (day: Day, days: number): Day => new Date(paper(day).getTime() + days * 24 * hour).toISOString().slice(0, 10);

const offByName = new Map(Object.entries(daysOff).map(([year, days]) => [year, new Set<Day>(Object.values(days))]));

export const isWorkingDay = (day: Day): boolean => {
  const off = offByName.get(day.slice(0, 4));
  if (off === undefined) throw new Error(`Nobody has copied the days off of ${day.slice(0, 4)} into the table`);
  const weekday = paper(day).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !off.has(day);
};
