import * as v from 'valibot';
import { CalendarDay } from '../calendar/when';
import { ActionId, EventId, IndicatorId, ObjectiveId, OrganisationId, PriorityId, ProjectId } from '../kit/ids';
import { text } from '../kit/text';

export const Objective = v.object({
  id: ObjectiveId,
  text: text(1000),
  details: v.optional(v.array(text(1000)), []),
  note: v.optional(text(2000)),
});
export type Objective = v.InferOutput<typeof Objective>;

/** Who is responsible: as the network wrote it, and the parties that could be told from it. */
export const Responsible = v.object({
  text: text(300),
  /** True where the text means all members. */
  wholeNetwork: v.optional(v.boolean(), false),
  organisations: v.optional(v.array(OrganisationId), []),
});
export type Responsible = v.InferOutput<typeof Responsible>;

export const Action = v.object({
  id: ActionId,
  text: text(1000),
  details: v.optional(v.array(text(1000)), []),
  responsible: v.optional(Responsible),
  /** The last day on which it should be completed. */
  due: v.optional(CalendarDay),
  events: v.optional(v.array(EventId), []),
  projects: v.optional(v.array(ProjectId), []),
  /** The indicators that it should move. */
  indicators: v.optional(v.array(IndicatorId), []),
  links: v.optional(v.array(text(300)), []),
  /** The same action under another priority: the two share status and updates. */
  sameAs: v.optional(ActionId),
  note: v.optional(text(2000)),
});
export type Action = v.InferOutput<typeof Action>;

export const Priority = v.object({
  id: PriorityId,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text(200),
  responsible: v.optional(Responsible),
  note: v.optional(text(2000)),
  objectives: v.array(Objective),
  actions: v.array(Action),
});
export type Priority = v.InferOutput<typeof Priority>;

/** The one id under which an action's updates are kept: two rows that are the same action share it. */
export const sharedActionId = (action: Pick<Action, 'id' | 'sameAs'>): ActionId =>
  action.sameAs !== undefined && action.sameAs < action.id ? action.sameAs : action.id;

/** Who answers for an action: itself or, where it names nobody, its priority. */
export const responsibleFor = (action: Action, priority: Priority): Responsible | undefined => action.responsible ?? priority.responsible;

export const isResponsible = (organisation: OrganisationId, responsible: Responsible | undefined): boolean =>
  responsible !== undefined && (responsible.wholeNetwork || responsible.organisations.includes(organisation));
