import * as v from 'valibot';
import { ActionId, EventId, IndicatorId, OrganisationId, PriorityId, RegionId, RoundId } from '../kit/ids';
import { ActionStatus, UpdateId } from '../priorities/update';
import { WhenInWords } from './event';
import { named } from './parts';

export const UpdateView = v.object({
  /** 'pe 9.4.' */
  day: v.string(),
  /** 'pe 9.4. klo 9.12' */
  at: v.optional(v.string()),
  organisation: v.string(),
  organisationId: v.optional(OrganisationId),
  text: v.string(),
  status: v.optional(ActionStatus),
  /** The follow-up that it came from. */
  round: v.optional(v.object({ id: RoundId, title: v.string() })),
  action: v.object({ id: ActionId, text: v.string(), priority: PriorityId }),
  /** Of a line written by hand. */
  id: v.optional(UpdateId),
  /** Whether the reader may change it or take it back. */
  mayChange: v.optional(v.boolean(), false),
  /** Who wrote it, told to coordinators. */
  by: v.optional(v.string()),
  /** When it was changed last, if ever. */
  edited: v.optional(v.string()),
});
export type UpdateView = v.InferOutput<typeof UpdateView>;

export const StatusCounts = v.object({
  completed: v.number(),
  'in-progress': v.number(),
  'not-started': v.number(),
  paused: v.number(),
  dropped: v.number(),
  /** How many of those that are still to be done are past their day. */
  delayed: v.optional(v.number(), 0),
});

export const ActionView = v.object({
  id: ActionId,
  text: v.string(),
  details: v.array(v.string()),
  /** As the network wrote it; undefined where nobody is named. */
  responsible: v.optional(v.object({ text: v.string(), wholeNetwork: v.boolean(), organisations: v.array(named(OrganisationId)) })),
  /** Where they are who answer for it. */
  regions: v.optional(v.array(RegionId), []),
  /** True where the reader's own organisation is responsible. */
  mine: v.boolean(),
  status: ActionStatus,
  due: v.optional(v.object({ day: v.string(), words: v.string() })),
  /** Its day has passed, and it is still to be done. */
  delayed: v.optional(v.boolean(), false),
  /** Whether the reader may write a line under it. */
  mayWrite: v.optional(v.boolean(), false),
  /** The other priority under which the same action stands. */
  sharedWith: v.optional(v.object({ id: PriorityId, order: v.number() })),
  events: v.array(v.object({ id: EventId, title: v.string(), words: WhenInWords })),
  projects: v.array(v.string()),
  indicators: v.optional(v.array(named(IndicatorId)), []),
  links: v.array(v.string()),
  note: v.optional(v.string()),
  updates: v.array(UpdateView),
});
export type ActionView = v.InferOutput<typeof ActionView>;

export const Priorities = v.object({
  /** Which version of the strategy this is, and on which day a review closed it, if one has. */
  version: v.optional(v.object({ number: v.number(), closed: v.optional(v.string()), note: v.optional(v.string()) })),
  frame: v.object({
    vision: v.string(),
    values: v.array(v.string()),
    valuesText: v.string(),
    motto: v.string(),
    goal: v.string(),
    goals: v.array(v.string()),
    means: v.array(v.string()),
    outcomes: v.array(v.string()),
    themes: v.array(v.string()),
    strategyTitle: v.string(),
    planTitle: v.string(),
    background: v.array(v.object({ text: v.string(), details: v.array(v.string()) })),
    nationalFrame: v.array(v.string()),
    targetGroups: v.array(v.string()),
    sectors: v.string(),
    levels: v.string(),
    fundingNote: v.string(),
    relatedReforms: v.array(v.object({ name: v.string(), note: v.optional(v.string()) })),
    nationalProjects: v.array(
      v.object({
        name: v.string(),
        stage: v.picklist(['under-way', 'in-preparation']),
        text: v.optional(v.string()),
        link: v.optional(v.string()),
      }),
    ),
    /** Doubts about the source: what was written, how it was read, why. */
    notes: v.array(v.object({ where: v.string(), text: v.string(), reading: v.string(), why: v.string() })),
  }),
  priorities: v.array(
    v.object({
      id: PriorityId,
      order: v.number(),
      title: v.string(),
      responsible: v.optional(v.string()),
      counts: StatusCounts,
      statuses: v.array(ActionStatus),
      lastUpdate: v.optional(v.string()),
      objectives: v.array(v.object({ id: v.string(), text: v.string(), details: v.array(v.string()), note: v.optional(v.string()) })),
      actions: v.array(ActionView),
    }),
  ),
});
export type Priorities = v.InferOutput<typeof Priorities>;
