import * as v from 'valibot';
import { NetworkId, OrganisationId, PriorityId, RegionId } from '../kit/ids';
import { Language } from '../kit/languages';
import { SetupStep } from '../network/setup';
import { named } from './parts';

export const Role = v.picklist(['member', 'coordinator']);
export type Role = v.InferOutput<typeof Role>;

export const Me = v.object({
  role: Role,
  language: Language,
  organisation: v.optional(named(OrganisationId)),
  network: v.object({
    id: NetworkId,
    name: v.string(),
    longName: v.string(),
    vision: v.string(),
    planTitle: v.string(),
    leadOrganisation: v.string(),
  }),
  regions: v.array(named(RegionId)),
  organisations: v.array(v.object({ id: OrganisationId, name: v.string(), regions: v.array(RegionId) })),
  /** The strategy's priorities by name, for filters and headings of any view. */
  priorities: v.array(v.object({ id: PriorityId, order: v.number(), title: v.string() })),
  /** How far whoever added the app has set the network up; left out once they have, and where nobody had to. */
  setup: v.optional(SetupStep),
  /** False until the bot has been added to a channel. */
  bound: v.boolean(),
  /** The languages that the network offers. */
  languages: v.array(Language),
});
export type Me = v.InferOutput<typeof Me>;
