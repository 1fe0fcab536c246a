import * as v from 'valibot';

/** False for a day that no calendar has, such as 30 February. */
const exists = (day: string): boolean => {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
};

/** A day that a calendar has, '2021-04-14'. */
export const CalendarDay = v.pipe(v.string(), v.isoDate(), v.check(exists, 'No calendar has this day'));
/** '2021-04' */
export const CalendarMonth = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A time that the network's wall clock shows, '2021-04-14T12:00'. */
export const WallClockTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/),
  v.check((time) => exists(time.slice(0, 10)), 'No calendar has this day'),
);

export const Season = v.picklist(['spring', 'summer', 'autumn', 'winter']);
export type Season = v.InferOutput<typeof Season>;

/** When an event is, exactly as well as it is known. Wall clock times are the network's zone's. */
export const When = v.variant('precision', [
  v.object({ precision: v.literal('time'), start: WallClockTime, end: v.optional(WallClockTime) }),
  v.object({ precision: v.literal('half-day'), day: CalendarDay, part: v.picklist(['morning', 'afternoon']) }),
  v.object({ precision: v.literal('day'), day: CalendarDay, lastDay: v.optional(CalendarDay) }),
  v.object({ precision: v.literal('month'), month: CalendarMonth, lastMonth: v.optional(CalendarMonth) }),
  v.object({ precision: v.literal('season'), season: Season, firstMonth: CalendarMonth, lastMonth: CalendarMonth }),
]);
export type When = v.InferOutput<typeof When>;
