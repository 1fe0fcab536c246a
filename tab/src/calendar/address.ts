import { EventView } from '@kaselo/bot/contract/event';
import * as v from 'valibot';

const asked = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

/** What the address says of how the calendar is looked at. What it says badly it has not said. */
const CalendarAddress = v.object({
  month: asked(v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/))),
  view: asked(v.picklist(['month', 'list', 'year'])),
  priority: asked(v.pipe(v.string(), v.nonEmpty())),
  kind: asked(EventView.entries.kind),
  organisation: asked(v.pipe(v.string(), v.nonEmpty())),
  region: asked(v.pipe(v.string(), v.nonEmpty())),
  /** Only what concerns the reader's organisation or the reader. */
  mine: asked(v.literal('yes')),
});
export type CalendarAddress = v.InferOutput<typeof CalendarAddress>;

export const readAddress = (query: string): CalendarAddress => v.parse(CalendarAddress, Object.fromEntries(new URLSearchParams(query)));

/** The calendar's page with some of its query changed; `undefined` takes a word away, what others have put there stays. */
export const addressWith = (query: string, change: Partial<CalendarAddress>, event: string | undefined): string => {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  const page = event === undefined ? '/calendar' : `/calendar/${event}`;
  return params.size === 0 ? page : `${page}?${params}`;
};
