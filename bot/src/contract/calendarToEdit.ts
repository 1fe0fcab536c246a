import * as v from 'valibot';
import { Series } from '../calendar/event';
import { ItemVersion } from '../changes/item';
import { PriorityId, ProjectId } from '../kit/ids';
import { day, named } from './parts';

/** What an event may belong to, for those who write events. */
export const CalendarToEdit = v.object({
  /** In their order; `name` begins with the number. */
  priorities: v.array(named(PriorityId)),
  projects: v.array(named(ProjectId)),
  series: v.array(v.object({ value: Series, version: ItemVersion })),
  today: day,
  /** The last day of the strategy: a series without an end goes on to it. */
  lastDay: day,
});
export type CalendarToEdit = v.InferOutput<typeof CalendarToEdit>;
