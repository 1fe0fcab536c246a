import * as v from 'valibot';
import { AnswerContent, OtherAnswer } from '../followUps/answer';
import { Draft } from '../followUps/draft';
import { Questionnaire } from '../followUps/questionnaire';
import { ActionId, OrganisationId, PriorityId, RegionId, RoundId } from '../kit/ids';
import { ActionStatus } from '../priorities/update';
import { EventView } from './event';
import { named } from './parts';

export const Mark = v.picklist(['answered', 'good-practice', 'open', 'missed', 'not-member']);
export type Mark = v.InferOutput<typeof Mark>;

export const RoundSummary = v.object({
  id: RoundId,
  title: v.string(),
  /** The event's day, 'ke 14.4.'. */
  day: v.string(),
  /** True where somebody opened, prolonged or ended it by hand. */
  byHand: v.boolean(),
  state: v.picklist(['open', 'closed']),
  /** The last day to answer, 'ke 28.4.'. */
  closes: v.string(),
  daysLeft: v.number(),
  answered: v.number(),
  of: v.number(),
});
export type RoundSummary = v.InferOutput<typeof RoundSummary>;

export const FollowUps = v.object({
  /** Newest last, at most twelve. */
  rounds: v.array(RoundSummary),
  /** A row an organisation; marks in the order of the rounds. */
  organisations: v.array(
    v.object({ id: OrganisationId, name: v.string(), regions: v.array(RegionId), mine: v.boolean(), marks: v.array(Mark) }),
  ),
  /** The rounds that open next. */
  coming: v.array(v.object({ id: RoundId, title: v.string(), opens: v.string(), byHand: v.boolean() })),
});
export type FollowUps = v.InferOutput<typeof FollowUps>;

export const AnswerView = v.object({
  organisation: named(OrganisationId),
  day: v.string(),
  mine: v.boolean(),
  edited: v.boolean(),
  outcome: v.string(),
  goodPractice: v.optional(v.string()),
  next: v.optional(v.string()),
  usefulness: v.optional(v.number()),
  moved: v.array(v.object({ id: ActionId, text: v.string(), priority: PriorityId, status: v.optional(ActionStatus) })),
  /** Answers to the network's own questions, with the words that were asked. */
  others: v.array(OtherAnswer),
});
export type AnswerView = v.InferOutput<typeof AnswerView>;

/** When a round opens and ends, as it is edited: a wall clock time and a day. */
export const RoundTimes = v.object({ opensAt: v.string(), lastDay: v.string() });
export type RoundTimes = v.InferOutput<typeof RoundTimes>;

export const Round = v.object({
  summary: RoundSummary,
  /** Left out where the round is about no event. */
  event: v.optional(EventView),
  /** 'Webinaari päättyi. Mitä siitä jäi käteen teidän organisaatiossanne?' */
  question: v.string(),
  /** What is asked, in its order, with its labels in the reader's language. */
  questions: Questionnaire,
  answers: v.array(AnswerView),
  missing: v.array(named(OrganisationId)),
  /** The reader's own answer, to be edited. */
  mine: v.optional(AnswerContent),
  draft: v.optional(Draft),
  times: RoundTimes,
  /** Tells this reader's writing from another's on one device, and nothing else of them. */
  writer: v.string(),
  /** Actions that the event is linked to come first, then the others of its priorities. */
  actions: v.array(v.object({ id: ActionId, text: v.string(), linked: v.boolean(), status: ActionStatus })),
});
export type Round = v.InferOutput<typeof Round>;
