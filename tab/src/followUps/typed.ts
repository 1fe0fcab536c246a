import { endpoints, type RequestOf } from '@kaselo/bot/contract/endpoints';
import * as v from 'valibot';

/** What has been typed so far and not yet sent. */
export type Typed = RequestOf<'draft'>;

export const nothingTyped: Typed = { outcome: '', moved: [] };

/** Whether there is nothing to lose. */
export const isBlank = (typed: Typed): boolean =>
  [typed.outcome, typed.goodPractice ?? '', typed.next ?? ''].every((text) => text.trim() === '') &&
  typed.moved.length === 0 &&
  typed.usefulness === undefined;

/** As the server takes a draft, but of any length: too long a text is told, never dropped. */
const Kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    ...endpoints.draft.request.entries,
    outcome: v.optional(v.string(), ''),
    goodPractice: v.optional(v.string()),
    next: v.optional(v.string()),
  }),
);

/** This device's own copy of what the server has not taken yet; it outlives a reload, not the window. */
export type Copies = {
  readonly recall: (round: string) => Typed | undefined;
  readonly keep: (round: string, typed: Typed) => void;
  readonly forget: (round: string) => void;
};

const keyOf = (round: string) => `kaselo.answer.${round}`;

/** Storage may be full or forbidden: then only the server's draft is left. */
export const copiesIn = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Copies => ({
  recall: (round) => {
    const kept = v.safeParse(Kept, storage.getItem(keyOf(round)));
    return kept.success ? kept.output : undefined;
  },
  keep: (round, typed) => {
    try {
      storage.setItem(keyOf(round), JSON.stringify(typed));
    } catch {
      // The server's draft follows within a second.
    }
  },
  forget: (round) => storage.removeItem(keyOf(round)),
});
