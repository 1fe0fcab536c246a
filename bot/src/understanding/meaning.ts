import * as v from 'valibot';
import { EventKind } from '../calendar/event';
import { CalendarDay } from '../calendar/when';
import { ActionId, EventId, IndicatorId, ObjectiveId, OrganisationId, PriorityId, ProjectId, RegionId } from '../kit/ids';
import type { Language } from '../kit/languages';
import { ActionStatus } from '../priorities/update';

/** A part of what the strategy stands on that people ask for by name. */
export const StrategyPart = v.picklist(['vision', 'values', 'motto', 'goals', 'targetGroups']);
export type StrategyPart = v.InferOutput<typeof StrategyPart>;

const plain = ['help', 'greeting', 'thanks', 'calendar', 'priorities', 'indicators', 'followUps', 'howToAnswer'] as const;

/** What a person asks for: one answer each, small enough to stand behind a button. */
export const Meaning = v.variant('intent', [
  v.object({ intent: v.picklist([...plain, 'ourOrganisation', 'delayed', 'useThisChannel']) }),
  v.object({ intent: v.literal('event'), id: EventId }),
  v.object({
    intent: v.literal('events'),
    from: v.optional(CalendarDay),
    to: v.optional(CalendarDay),
    kind: v.optional(EventKind),
  }),
  v.object({ intent: v.literal('agreed'), id: EventId }),
  v.object({ intent: v.literal('coming'), id: EventId }),
  v.object({ intent: v.literal('responsible'), id: v.union([ActionId, ObjectiveId, PriorityId]) }),
  v.object({ intent: v.literal('action'), id: ActionId }),
  v.object({ intent: v.literal('actions'), status: ActionStatus }),
  v.object({ intent: v.literal('priority'), id: PriorityId }),
  v.object({ intent: v.literal('noPriority'), order: v.pipe(v.string(), v.regex(/^\d{1,2}$/)) }),
  v.object({ intent: v.literal('objective'), id: ObjectiveId }),
  v.object({ intent: v.literal('indicator'), id: IndicatorId, region: v.optional(RegionId) }),
  v.object({ intent: v.literal('organisation'), id: OrganisationId }),
  v.object({ intent: v.literal('organisations'), region: v.optional(RegionId) }),
  v.object({ intent: v.literal('project'), id: ProjectId }),
  v.object({ intent: v.literal('practices'), topic: v.optional(v.pipe(v.string(), v.maxLength(120))) }),
  v.object({ intent: v.literal('abbreviation'), short: v.pipe(v.string(), v.maxLength(60)) }),
  v.object({ intent: v.literal('strategy'), part: StrategyPart }),
]);
export type Meaning = v.InferOutput<typeof Meaning>;
export type Intent = Meaning['intent'];

/** What was understood of a message, and in which language it was asked. */
export type Understood = { readonly language: Language } & (
  | { readonly kind: 'one'; readonly meaning: Meaning }
  /** Two or three things that it may mean, likeliest first. */
  | { readonly kind: 'several'; readonly meanings: readonly Meaning[] }
  | { readonly kind: 'nothing'; readonly nearest: readonly Meaning[] }
);
