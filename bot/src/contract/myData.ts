import * as v from 'valibot';
import { DataClass, Retention } from '../retention/retention';

export { DataClass, Retention };

/** The kinds of what is kept of a person, in the order in which they are shown. */
export const KeptKind = v.picklist([
  'choices',
  'answers',
  'drafts',
  'attendance',
  'reminders',
  'messages',
  'proposals',
  'updates',
  'history',
  'acts',
]);
export type KeptKind = v.InferOutput<typeof KeptKind>;

const KeptRow = v.object({
  /** What it is about: a round, an event, an action. */
  title: v.string(),
  /** What stands there, in the reader's language or in their own words. */
  text: v.optional(v.string()),
  /** 'ti 13.4. klo 9.12' */
  at: v.optional(v.string()),
  /** '28.4.2022': when it is removed, or their person is taken out of it, by itself. */
  until: v.optional(v.string()),
  /** The page of the tab where it can be looked at and corrected. */
  page: v.optional(v.string()),
});
export type KeptRow = v.InferOutput<typeof KeptRow>;

/** Everything that the network keeps of the reader. */
export const MyData = v.object({
  /** The two ids by which Microsoft knows the reader; their name is not among what is kept. */
  tenantId: v.string(),
  objectId: v.string(),
  groups: v.array(v.object({ kind: KeptKind, rows: v.array(KeptRow) })),
  /** What deleting leaves: how many lines of history, and whether the reader runs the network. */
  stays: v.object({ changes: v.number(), coordinator: v.boolean(), installer: v.boolean(), months: v.number() }),
  /** The same as it is stored, to be saved as a file. */
  file: v.object({ fileName: v.string(), json: v.string() }),
});
export type MyData = v.InferOutput<typeof MyData>;

/** Deleting cannot be undone: whoever asks for it says that they know. */
export const WantedDeletion = v.object({ understood: v.literal(true) });

/** What the nightly work will remove within thirty days, and what it removed last. */
export const RetentionView = v.object({
  coming: v.array(v.object({ of: DataClass, count: v.number(), first: v.string() })),
  removed: v.array(v.object({ at: v.string(), counts: v.array(v.object({ of: DataClass, count: v.number() })) })),
});
export type RetentionView = v.InferOutput<typeof RetentionView>;
