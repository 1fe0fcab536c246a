import * as v from 'valibot';
import { EventKind } from '../calendar/event';
import { Edit } from '../changes/item';
import { WhenInWords } from './event';

/** The largest calendar file that is read, in bytes. */
export const largestCalendarFile = 5 * 1024 * 1024;

export const WantedImport = v.object({ ics: v.pipe(v.string(), v.minLength(1)) });
export type WantedImport = v.InferOutput<typeof WantedImport>;

export const ImportDifference = v.object({
  field: v.picklist(['title', 'when', 'place', 'joinUrl', 'note', 'cancelled']),
  /** In words; left out where there is nothing. */
  before: v.optional(v.string()),
  after: v.optional(v.string()),
});
export type ImportDifference = v.InferOutput<typeof ImportDifference>;

export const ImportRow = v.object({
  /** Tells the rows apart. */
  key: v.string(),
  state: v.picklist(['new', 'changed', 'same']),
  title: v.string(),
  words: WhenInWords,
  place: v.optional(v.string()),
  kind: EventKind,
  cancelled: v.boolean(),
  past: v.boolean(),
  differences: v.array(ImportDifference),
  /** What is to be sent to have it so; left out for what is there already. */
  edit: v.optional(Edit),
});
export type ImportRow = v.InferOutput<typeof ImportRow>;

/** What a calendar file would bring, beside what is there. Nothing is written. */
export const ImportPreview = v.variant('outcome', [
  v.object({
    outcome: v.literal('read'),
    rows: v.array(ImportRow),
    /** How many entries have no name or no time that can be read. */
    unread: v.number(),
  }),
  /** A sentence for the person. */
  v.object({ outcome: v.literal('unreadable'), message: v.string() }),
]);
export type ImportPreview = v.InferOutput<typeof ImportPreview>;
