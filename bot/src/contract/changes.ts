import * as v from 'valibot';
import { ChangeId } from '../changes/change';
import { Edit, ItemId, ItemKind, ItemVersion } from '../changes/item';
import { text } from '../kit/text';

export { ChangeId };

/** A change of one thing is about so large at most that it fits one transaction together with its history. */
export const mostEdits = 90;

/** What a coordinator wants changed, all of it or nothing. */
export const WantedChange = v.object({
  edits: v.pipe(v.array(Edit), v.minLength(1), v.maxLength(mostEdits)),
  note: v.optional(text(300)),
});
export type WantedChange = v.InferOutput<typeof WantedChange>;

/** Somebody else's text of a thing, to be looked at beside one's own; null where it has been taken away. */
export const Conflict = v.object({
  kind: ItemKind,
  id: ItemId,
  value: v.unknown(),
  version: v.optional(ItemVersion),
  /** Their name as Teams has it; left out where nobody knows. */
  by: v.optional(v.string()),
  /** 'ti 13.4. klo 9.12' */
  at: v.optional(v.string()),
});
export type Conflict = v.InferOutput<typeof Conflict>;

export const ChangeAnswer = v.variant('outcome', [
  v.object({ outcome: v.literal('saved'), change: ChangeId }),
  /** It stood so already. */
  v.object({ outcome: v.literal('unchanged') }),
  v.object({ outcome: v.literal('conflict'), conflicts: v.array(Conflict) }),
  /** Something would be left pointing nowhere, or run backwards: a sentence for the person. */
  v.object({ outcome: v.literal('refused'), message: v.string() }),
]);
export type ChangeAnswer = v.InferOutput<typeof ChangeAnswer>;

/** One thing as it stands, to be edited: its value by the kind's own schema, and the version to send back with it. */
export const ItemToEdit = v.object({
  kind: ItemKind,
  id: ItemId,
  value: v.unknown(),
  version: v.string(),
});
export type ItemToEdit = v.InferOutput<typeof ItemToEdit>;

export const ChangeView = v.object({
  id: ChangeId,
  /** 'ti 13.4. klo 9.12' */
  at: v.string(),
  by: v.string(),
  note: v.optional(v.string()),
  undoes: v.optional(ChangeId),
  /** True where a later change has taken it back. */
  undone: v.boolean(),
  items: v.array(v.object({ kind: ItemKind, id: ItemId, title: v.string(), before: v.unknown(), after: v.unknown() })),
});
export type ChangeView = v.InferOutput<typeof ChangeView>;

export const History = v.object({
  changes: v.array(ChangeView),
  /** Where the next page begins, when there is one. */
  next: v.optional(ChangeId),
});
export type History = v.InferOutput<typeof History>;
