import * as v from 'valibot';
import { EventTemplate, Series, SeriesRule } from '../calendar/event';
import { Edit } from '../changes/item';
import { EventId, SeriesId } from '../kit/ids';
import { text } from '../kit/text';
import { WhenInWords } from './event';

export { EventTemplate, Series, SeriesRule };

/** A series as a coordinator wants it. */
export const WantedSeries = v.object({
  id: SeriesId,
  title: text(200),
  rule: SeriesRule,
  /** Also the events that somebody has changed alone. */
  alsoChanged: v.optional(v.boolean(), false),
});
export type WantedSeries = v.InferOutput<typeof WantedSeries>;

export const SeriesOccurrence = v.object({
  /** What becomes of it: what is past, and what somebody changed alone, is left as it is. */
  becomes: v.picklist(['new', 'moved', 'changed', 'same', 'past', 'by-hand', 'removed']),
  id: EventId,
  words: WhenInWords,
  /** The time that it has now, where it gets another. */
  before: v.optional(WhenInWords),
});
export type SeriesOccurrence = v.InferOutput<typeof SeriesOccurrence>;

/** What a rule gives before anything is saved, and what is to be sent to have it so. */
export const SeriesPreview = v.object({
  occurrences: v.array(SeriesOccurrence),
  /** Public holidays that are passed over: 'to 13.5. helatorstai'. */
  skipped: v.array(v.string()),
  /** True where the rule goes on beyond what one series holds. */
  more: v.boolean(),
  /** One change: the series and its events. */
  edits: v.array(Edit),
});
export type SeriesPreview = v.InferOutput<typeof SeriesPreview>;
