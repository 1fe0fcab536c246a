import * as v from 'valibot';

const term = (most: number, usual: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most)), usual);

/** How long a network keeps what tells of a person. What stands here by itself is the proposal; the body's own plan decides. */
export const Retention = v.object({
  /** Months from the end of a round: then the answers and lines of it are nobody's any more, and their organisation's still. */
  answerMonths: term(120, 12),
  /** Months from the end of an event for who said that they come. */
  attendanceMonths: term(60, 3),
  /** Days from the end of a round for what was typed and never sent. */
  draftDays: term(365, 30),
  /** Days from when somebody was last seen in the channel's roster. */
  leaverDays: term(365, 30),
  /** Months for the history of changes: who changed what. */
  historyMonths: term(120, 24),
  /** Months for the record of what the bot has posted. */
  deliveryMonths: term(120, 24),
});
export type Retention = v.InferOutput<typeof Retention>;

export const usualRetention: Retention = v.parse(Retention, {});

/** What is kept for a term of its own. */
export const DataClass = v.picklist(['answers', 'attendance', 'drafts', 'leavers', 'history', 'deliveries']);
export type DataClass = v.InferOutput<typeof DataClass>;
export const dataClasses = DataClass.options;

/** What the nightly work removed at one time: numbers, and nobody's name. */
export const Removal = v.object({ at: v.number(), counts: v.record(DataClass, v.optional(v.number())) });
export type Removal = v.InferOutput<typeof Removal>;

/** Somebody who was in the channel and is there no more, and since when that has been seen. */
export const Leaver = v.object({ key: v.string(), since: v.number() });
export type Leaver = v.InferOutput<typeof Leaver>;
