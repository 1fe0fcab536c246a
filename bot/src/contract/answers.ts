import * as v from 'valibot';
import { EventKind } from '../calendar/event';
import { Draft } from '../followUps/draft';
import { Questionnaire } from '../followUps/questionnaire';
import { OrganisationId, PriorityId, RegionId, RoundId } from '../kit/ids';
import { AnswerView, RoundSummary } from './followUps';
import { named } from './parts';

const InPriority = v.object({ id: PriorityId, order: v.number(), title: v.string() });
const AboutRound = v.object({ id: RoundId, title: v.string(), day: v.string() });

/** An answer with what it can be grouped by. Its priorities are its round's, and those of the actions that it moved. */
export const ToldAnswer = v.object({
  ...AnswerView.entries,
  round: AboutRound,
  priorities: v.array(PriorityId),
  regions: v.array(RegionId),
});
export type ToldAnswer = v.InferOutput<typeof ToldAnswer>;

export const AllAnswers = v.object({
  /** Newest first. */
  answers: v.array(ToldAnswer),
  priorities: v.array(InPriority),
});
export type AllAnswers = v.InferOutput<typeof AllAnswers>;

export const Practice = v.object({
  text: v.string(),
  organisation: named(OrganisationId),
  regions: v.array(RegionId),
  day: v.string(),
  round: AboutRound,
  priorities: v.array(InPriority),
  mine: v.boolean(),
});
export type Practice = v.InferOutput<typeof Practice>;

/** The library of good practices, newest first; those that fit the question where one was asked. */
export const Practices = v.object({ practices: v.array(Practice), all: v.number(), priorities: v.array(InPriority) });
export type Practices = v.InferOutput<typeof Practices>;

export const MyAnswers = v.object({
  /** What is written and not sent, newest first; `at` is 'ti 13.4. klo 9.12'. */
  drafts: v.array(v.object({ round: RoundSummary, text: v.string(), at: v.optional(v.string()) })),
  answers: v.array(v.object({ round: RoundSummary, text: v.string(), day: v.string(), edited: v.boolean() })),
});
export type MyAnswers = v.InferOutput<typeof MyAnswers>;

/** A draft on its way to be kept; `seen` is when the draft was written that this device knows of. */
export const DraftToKeep = v.object({ ...Draft.entries, seen: v.optional(v.number()) });
export type DraftToKeep = v.InferOutput<typeof DraftToKeep>;

/** What became of a draft. The newer of two counts; `other` is the one that this device did not know. */
export const DraftKept = v.object({ saved: v.boolean(), other: v.optional(Draft) });
export type DraftKept = v.InferOutput<typeof DraftKept>;

/** A form that somebody is writing; without a kind it is of a round that is about no event. */
export const FormToPreview = v.object({
  kind: v.optional(EventKind),
  title: v.optional(v.pipe(v.string(), v.maxLength(300))),
  question: v.optional(v.pipe(v.string(), v.maxLength(300))),
  questionnaire: Questionnaire,
});

/** The forms by kind of event, as they are asked now; `own` where the network has one of its own. */
export const Forms = v.object({
  standard: Questionnaire,
  kinds: v.array(v.object({ kind: EventKind, own: v.boolean(), questions: Questionnaire })),
});
export type Forms = v.InferOutput<typeof Forms>;

/** A card as Teams would get it. */
export const CardPreview = v.object({ card: v.unknown() });
