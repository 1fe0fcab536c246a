import * as v from 'valibot';
import { ActionId, OrganisationId, Person, RoundId } from '../kit/ids';
import { optionalText, text } from '../kit/text';
import { ActionStatus } from '../priorities/update';
import { longestLabel, QuestionId } from './questionnaire';

export const longestOutcome = 4000;
export const longestShortText = 2000;
/** An answer to a question of the network's own: a form may have several of them, and all of them fit one card. */
export const longestOther = 1000;
export const mostOthers = 16;

/** What was answered to a question of the network's own. The question's words are kept, so that the answer stays readable when the form changes. */
export const OtherAnswer = v.object({
  question: QuestionId,
  label: v.optional(v.pipe(v.string(), v.maxLength(longestLabel)), ''),
  value: text(longestOther),
});
export type OtherAnswer = v.InferOutput<typeof OtherAnswer>;

/** What a person writes in a follow-up. Only what came out of the event is required. */
export const AnswerContent = v.object({
  outcome: text(longestOutcome),
  /** Which actions moved, and where they stand now; an action without a status only gets the line in its diary. */
  moved: v.optional(v.pipe(v.array(v.object({ action: ActionId, status: v.optional(ActionStatus) })), v.maxLength(10)), []),
  goodPractice: optionalText(longestShortText),
  next: optionalText(longestShortText),
  usefulness: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  others: v.optional(v.pipe(v.array(OtherAnswer), v.maxLength(mostOthers)), []),
});
export type AnswerContent = v.InferOutput<typeof AnswerContent>;

/** A person's answer to a round. Answering again replaces one's own answer; the earlier ones are kept as history. */
export const Answer = v.object({
  round: RoundId,
  person: Person,
  organisation: OrganisationId,
  content: AnswerContent,
  /** When the present text was given; `firstAt` is when the first one was. */
  at: v.number(),
  firstAt: v.number(),
  /** The id that Teams gives the person in this channel: the card refreshes for the latest sixty. */
  channelAccount: v.optional(v.string()),
  /** When it was taken back: nobody reads it, and its person may answer again. */
  withdrawnAt: v.optional(v.number()),
});
export type Answer = v.InferOutput<typeof Answer>;
