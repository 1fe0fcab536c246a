import * as v from 'valibot';
import { NetworkId, Person } from '../kit/ids';
import { text } from '../kit/text';
import { ItemId, ItemKind } from './item';

/** Begins with the instant of the change, so that changes stand in order of time. */
export const ChangeId = v.pipe(v.string(), v.regex(/^\d{13}-[\w-]{8,24}$/), v.brand('ChangeId'));
export type ChangeId = v.InferOutput<typeof ChangeId>;

/** One thing before and after; null where there was, or is, none. */
export const ChangedItem = v.object({ kind: ItemKind, id: ItemId, before: v.unknown(), after: v.unknown() });
export type ChangedItem = v.InferOutput<typeof ChangedItem>;

/** What somebody changed at one moment, all of it or nothing: who, when, and what it was before. */
export const Change = v.object({
  id: ChangeId,
  network: NetworkId,
  at: v.number(),
  by: Person,
  items: v.array(ChangedItem),
  /** Said by whoever made it: 'tuotu tiedostosta kalenteri.ics'. */
  note: v.optional(text(300)),
  /** The earlier change that this one takes back. */
  undoes: v.optional(ChangeId),
});
export type Change = v.InferOutput<typeof Change>;

export const instantOfChange = (id: ChangeId): number => Number(id.slice(0, 13));
