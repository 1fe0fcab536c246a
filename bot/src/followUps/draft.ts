import * as v from 'valibot';
import { ActionId } from '../kit/ids';
import { ActionStatus } from '../priorities/update';
import { longestOther, longestOutcome, longestShortText, mostOthers, OtherAnswer } from './answer';

/** What has been typed so far and not yet sent; anything may be missing from it. */
export const Draft = v.object({
  outcome: v.optional(v.pipe(v.string(), v.maxLength(longestOutcome)), ''),
  moved: v.optional(v.pipe(v.array(v.object({ action: ActionId, status: v.optional(ActionStatus) })), v.maxLength(10)), []),
  goodPractice: v.optional(v.pipe(v.string(), v.maxLength(longestShortText))),
  next: v.optional(v.pipe(v.string(), v.maxLength(longestShortText))),
  usefulness: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  others: v.optional(
    v.pipe(v.array(v.object({ ...OtherAnswer.entries, value: v.pipe(v.string(), v.maxLength(longestOther)) })), v.maxLength(mostOthers)),
    [],
  ),
  /** When it was typed, by the clock of the device that it was typed on: of two devices' drafts the newer counts. */
  at: v.optional(v.number()),
});
export type Draft = v.InferOutput<typeof Draft>;

export const isEmpty = (draft: Draft): boolean =>
  [draft.outcome, draft.goodPractice ?? '', draft.next ?? '', ...draft.others.map(({ value }) => value)].every(
    (text) => text.trim() === '',
  ) &&
  draft.moved.length === 0 &&
  draft.usefulness === undefined;
