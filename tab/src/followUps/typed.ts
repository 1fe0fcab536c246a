import { endpoints, type RequestOf } from '@kaselo/bot/contract/endpoints';
import * as v from 'valibot';

/** What has been typed so far and not yet sent; `seen` is which of the server's drafts this device knows of. */
export type Typed = RequestOf<'draft'>;

export const nothingTyped: Typed = { outcome: '', moved: [], others: [] };

/** Whether there is nothing to lose. */
export const isBlank = (typed: Typed): boolean =>
  textsIn(typed).every((text) => text.trim() === '') && typed.moved.length === 0 && typed.usefulness === undefined;

/** Everything that was written in words, in the order of the form. */
export const textsIn = ({ outcome, goodPractice, next, others }: Typed): readonly string[] => [
  outcome,
  goodPractice ?? '',
  next ?? '',
  ...others.map(({ value }) => value),
];

/** As the server takes a draft, but of any length: too long a text is told, never dropped. */
const Kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    ...endpoints.draft.request.entries,
    outcome: v.optional(v.string(), ''),
    goodPractice: v.optional(v.string()),
    next: v.optional(v.string()),
    others: v.optional(v.array(v.object({ question: v.string(), label: v.optional(v.string(), ''), value: v.string() })), []),
  }),
);

/** This device's own copies of what the server has not taken yet; they outlive a reload and the window. */
export type Copies = {
  readonly recall: (name: string) => Typed | undefined;
  readonly keep: (name: string, typed: Typed) => void;
  readonly forget: (name: string) => void;
};

const keyOf = (name: string) => `kaselo.answer.${name}`;

/** Storage may be full or forbidden: then only the server's draft is left. */
export const copiesIn = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Copies => ({
  recall: (name) => {
    const kept = v.safeParse(Kept, storage.getItem(keyOf(name)));
    return kept.success ? kept.output : undefined;
  },
  keep: (name, typed) => {
    try {
      storage.setItem(keyOf(name), JSON.stringify(typed));
    } catch {
      // The server's draft follows within a second.
    }
  },
  forget: (name) => storage.removeItem(keyOf(name)),
});
