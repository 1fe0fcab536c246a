import { addDays, addMonths, type Day, daysBetween, firstDayOf, lastDayOf, type Month, monthOf, weekdayOf, weekOf } from '../../kit/time';
import type { Reckoning, Span } from './span';

export const dayAway = ({ today }: Reckoning, days: number): Span => ({ from: addDays(today, days), to: addDays(today, days) });

export const weekWith = (day: Day): Span => ({ from: addDays(day, 1 - weekdayOf(day)), to: addDays(day, 7 - weekdayOf(day)) });

export const weekAway = ({ today }: Reckoning, weeks: number): Span => weekWith(addDays(today, 7 * weeks));

export const months = (first: Month, last: Month = first): Span => ({ from: firstDayOf(first), to: lastDayOf(last) });

export const monthAway = ({ today }: Reckoning, away: number): Span => months(addMonths(monthOf(today), away));

export const yearOf = ({ today }: Reckoning): number => Number(today.slice(0, 4));

export const monthIn = (year: number, month: number): Month => `${year}-${String(month).padStart(2, '0')}`;

export const wholeYear = (year: number): Span => months(monthIn(year, 1), monthIn(year, 12));

/** A day by its numbers; undefined where no calendar has it. */
export const dayIn = (year: number, month: number, day: number): Day | undefined => {
  const written = `${monthIn(year, month)}-${String(day).padStart(2, '0')}`;
  const read = new Date(`${written}T00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : undefined;
};

/** A week by its number; a year begins with the week that has its first Thursday. */
export const weekIn = (year: number, week: number): Span | undefined => {
  const found = weekWith(addDays(`${year}-01-04`, 7 * (week - 1)));
  return week >= 1 && weekOf(found.from) === week ? found : undefined;
};

/** A month or a season without a year: this year's where it has events, else the next one's or the last one's. */
export const ofThisYear = (inYear: (year: number) => Span, reckoning: Reckoning): Span => {
  const year = yearOf(reckoning);
  return [year, year + 1, year - 1].map(inYear).find(reckoning.hasEvents) ?? inYear(year);
};

/** A day or a week without a year: the nearest that has events, else simply the nearest. */
export const nearest = (inYear: (year: number) => Span | undefined, reckoning: Reckoning): Span | undefined => {
  const year = yearOf(reckoning);
  const all = [year, year + 1, year - 1].map(inYear).filter((span) => span !== undefined);
  const byDistance = all.toSorted((a, b) => distance(a, reckoning.today) - distance(b, reckoning.today));
  return byDistance.find(reckoning.hasEvents) ?? byDistance[0];
};

/** The first that begins after today, or the last that ended before it. */
export const nextOf = (inYear: (year: number) => Span, { today }: Reckoning): Span | undefined => {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1, year + 2].map(inYear).find(({ from }) => from > today);
};
export const lastOf = (inYear: (year: number) => Span, { today }: Reckoning): Span | undefined => {
  const year = Number(today.slice(0, 4));
  return [year, year - 1, year - 2].map(inYear).find(({ to }) => to < today);
};

function distance({ from, to }: Span, today: Day): number {
  if (today < from) return daysBetween(today, from);
  return to < today ? daysBetween(to, today) : 0;
}
