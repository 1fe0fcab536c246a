import { addDays, addMonths, firstDayOf, lastDayOf, weeksOf } from './days';

/** Days from `from` to `to`, both included. */
export type Stretch = { readonly from: string; readonly to: string };

/** How many months the list shows at a time. */
export const monthsAtATime = 3;

/** A month and the days of its neighbours that stand in the same weeks. */
export const gridStretch = (month: string): Stretch => {
  const weeks = weeksOf(month);
  return { from: weeks.at(0)?.at(0) ?? firstDayOf(month), to: weeks.at(-1)?.at(-1) ?? lastDayOf(month) };
};

export const listStretch = (month: string): Stretch => ({
  from: firstDayOf(month),
  to: lastDayOf(addMonths(month, monthsAtATime - 1)),
});

/** The year of a month, from New Year to New Year's Eve. */
export const yearStretch = (month: string): Stretch => ({ from: `${month.slice(0, 4)}-01-01`, to: `${month.slice(0, 4)}-12-31` });

/** Where to look for an event of which only the id is known: the year that begins it, or the days around today. At most 400 days. */
export const wideStretch = (event: string, today: string): Stretch => {
  const year = /^(20\d\d)-/.exec(event)?.[1];
  return year === undefined
    ? { from: addDays(today, -199), to: addDays(today, 200) }
    : { from: `${year}-01-01`, to: addDays(`${year}-12-31`, 34) };
};

/** '2021-04' of '2021-04-14-kaselo-webinaari'; undefined where an id does not begin with a month. */
export const monthInId = (event: string): string | undefined => /^20\d\d-(0[1-9]|1[0-2])(?=-|$)/.exec(event)?.[0];
