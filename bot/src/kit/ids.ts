import * as v from 'valibot';

/** Ids are lower-case words joined by hyphens, as in the content file; they are safe in addresses and row keys. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(120));

export const NetworkId = v.pipe(slug, v.brand('NetworkId'));
export type NetworkId = v.InferOutput<typeof NetworkId>;

export const OrganisationId = v.pipe(slug, v.brand('OrganisationId'));
export type OrganisationId = v.InferOutput<typeof OrganisationId>;

export const RegionId = v.pipe(slug, v.brand('RegionId'));
export type RegionId = v.InferOutput<typeof RegionId>;

export const PriorityId = v.pipe(slug, v.brand('PriorityId'));
export type PriorityId = v.InferOutput<typeof PriorityId>;

export const ObjectiveId = v.pipe(slug, v.brand('ObjectiveId'));
export type ObjectiveId = v.InferOutput<typeof ObjectiveId>;

export const ActionId = v.pipe(slug, v.brand('ActionId'));
export type ActionId = v.InferOutput<typeof ActionId>;

export const EventId = v.pipe(slug, v.brand('EventId'));
export type EventId = v.InferOutput<typeof EventId>;

export const SeriesId = v.pipe(slug, v.brand('SeriesId'));
export type SeriesId = v.InferOutput<typeof SeriesId>;

export const ProjectId = v.pipe(slug, v.brand('ProjectId'));
export type ProjectId = v.InferOutput<typeof ProjectId>;

export const IndicatorId = v.pipe(slug, v.brand('IndicatorId'));
export type IndicatorId = v.InferOutput<typeof IndicatorId>;

/** A follow-up round has the id of its event: an event has at most one round. */
export const RoundId = v.pipe(slug, v.brand('RoundId'));
export type RoundId = v.InferOutput<typeof RoundId>;

/** A person is known by the home tenant and the object id in it; never by name, address or UPN (guests' UPNs change). */
export const Person = v.object({
  tenantId: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/)),
  objectId: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/)),
});
export type Person = v.InferOutput<typeof Person>;

export const personKey = (person: Person): string => `${person.tenantId}_${person.objectId}`.toLowerCase();
