import * as v from 'valibot';

/** What can be found, each kind on a page of the tab. */
export const SearchKind = v.picklist([
  'priority',
  'objective',
  'action',
  'event',
  'indicator',
  'organisation',
  'project',
  'strategy',
  'abbreviation',
  'update',
  'answer',
  'practice',
]);
export type SearchKind = v.InferOutput<typeof SearchKind>;

/** A text and the stretches of it that were asked for, as pairs of places. */
export const MarkedText = v.object({ text: v.string(), marks: v.array(v.tuple([v.number(), v.number()])) });
export type MarkedText = v.InferOutput<typeof MarkedText>;

/** A longer question is cut: nobody types one, and each word of it costs. */
export const longestQuestion = 120;
