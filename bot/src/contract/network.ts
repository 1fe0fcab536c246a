import * as v from 'valibot';
import { ActionId, OrganisationId, PriorityId, ProjectId, RegionId } from '../kit/ids';
import { Succession } from '../network/succession';

export { Succession };

export const NetworkView = v.object({
  /** '2026-01-02' */
  today: v.string(),
  organisationCount: v.number(),
  /** One a region, and last, with no id, those that are in more than one. */
  groups: v.array(
    v.object({
      region: v.optional(RegionId),
      name: v.optional(v.string()),
      organisations: v.array(
        v.object({
          id: OrganisationId,
          name: v.string(),
          note: v.optional(v.string()),
          lead: v.boolean(),
          mine: v.boolean(),
          /** The actions that name the organisation, without those of the whole network. */
          actions: v.array(v.object({ id: ActionId, text: v.string(), priority: PriorityId })),
          answers: v.number(),
          /** How many people of the channel speak for it. */
          people: v.number(),
          /** Whose work goes on in it. */
          predecessors: v.array(v.string()),
        }),
      ),
    }),
  ),
  /** How many members each region has, those in both counted in each. */
  regionCounts: v.array(v.object({ id: RegionId, name: v.string(), count: v.number() })),
  /** Those that are members no more, and in which others their work goes on. */
  former: v.array(
    v.object({
      id: OrganisationId,
      name: v.string(),
      /** 'ke 31.12.2025' */
      until: v.string(),
      successors: v.array(v.string()),
    }),
  ),
  /** Those that will be members: 'to 1.1.2026'. */
  coming: v.array(v.object({ id: OrganisationId, name: v.string(), since: v.string() })),
  outsideParties: v.array(v.object({ id: OrganisationId, name: v.string(), note: v.optional(v.string()) })),
  projects: v.array(v.object({ id: ProjectId, name: v.string(), funding: v.optional(v.string()), note: v.optional(v.string()) })),
  abbreviations: v.array(v.object({ short: v.string(), long: v.string(), note: v.optional(v.string()) })),
});
export type NetworkView = v.InferOutput<typeof NetworkView>;

/** What goes over when an organisation gives way to others. */
export const GoingOver = v.object({
  actions: v.array(v.object({ id: ActionId, text: v.string() })),
  people: v.number(),
  /** Whether it leads the network. */
  leads: v.boolean(),
});
export type GoingOver = v.InferOutput<typeof GoingOver>;
