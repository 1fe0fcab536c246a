import type { EventView } from '@kaselo/bot/contract/event';

/** False where only a month or a season is known. */
export const hasDay = ({ when }: EventView): boolean => when.precision !== 'month' && when.precision !== 'season';

export const takesSeveralDays = (event: EventView): boolean => hasDay(event) && event.firstDay < event.lastDay;

export const touches = ({ firstDay, lastDay }: EventView, from: string, to: string): boolean => firstDay <= to && from <= lastDay;

/** One week's part of an event of several days; columns from 0, Monday, to 6. */
export type Bar = {
  readonly event: EventView;
  readonly first: number;
  readonly last: number;
  /** Bars that meet on a day have lanes of their own, the topmost 0. */
  readonly lane: number;
  readonly begins: boolean;
  readonly ends: boolean;
};

export const barsOf = (week: readonly string[], events: readonly EventView[]): readonly Bar[] => {
  const [monday = '', sunday = ''] = [week.at(0), week.at(-1)];
  const bars: Bar[] = [];
  for (const event of events.filter((one) => takesSeveralDays(one) && touches(one, monday, sunday))) {
    const begins = event.firstDay >= monday;
    const ends = event.lastDay <= sunday;
    const first = begins ? week.indexOf(event.firstDay) : 0;
    const last = ends ? week.indexOf(event.lastDay) : week.length - 1;
    const taken = bars.filter((bar) => bar.first <= last && first <= bar.last).map((bar) => bar.lane);
    const lane = Array.from({ length: taken.length + 1 }, (_, one) => one).find((one) => !taken.includes(one)) ?? 0;
    bars.push({ event, first, last, lane, begins, ends });
  }
  return bars;
};

/** The day under which a list tells an event: a deadline's last, otherwise the first that is within the list. */
export const listedOn = (event: EventView, from: string): string => {
  if (event.kind === 'deadline' && hasDay(event)) return event.lastDay;
  return event.firstDay < from ? from : event.firstDay;
};

/** Keeps the order in which things come. */
export const groupedBy = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly (readonly [string, readonly Thing[]])[] => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
};
