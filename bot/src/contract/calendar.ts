import * as v from 'valibot';
import { EventView } from './event';
import { day } from './parts';

export const Calendar = v.object({
  today: day,
  /** Every event that touches the asked stretch, in order of time; vague ones after those of their month. */
  events: v.array(EventView),
  /** Days off by name, for the grid. */
  holidays: v.array(v.object({ day, name: v.string() })),
  /** The first and last month that have an event at all. */
  firstMonth: v.string(),
  lastMonth: v.string(),
});
export type Calendar = v.InferOutput<typeof Calendar>;
