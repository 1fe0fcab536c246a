import * as v from 'valibot';
import { OrganisationId, Person } from '../kit/ids';
import { Language } from '../kit/languages';
import { PersonalSettings } from './personalSettings';

/** What the network remembers of a person: which organisation they speak for. Their name stays in Teams. */
export const Member = v.object({
  person: Person,
  organisation: v.optional(OrganisationId),
  /** From which organisation they came to theirs, where that gave way to others; gone once they choose for themselves. */
  moved: v.optional(v.object({ from: OrganisationId, to: v.optional(OrganisationId) })),
  /** Chosen by hand; otherwise the language of their Teams is used. */
  language: v.optional(Language),
  /** Their own address of the network's calendar: the hash of its secret, and when it was made. */
  calendarFeed: v.optional(v.object({ hash: v.string(), since: v.number() })),
  /** What they want of the bot for themselves; left out, nothing. */
  personal: v.optional(PersonalSettings),
});
export type Member = v.InferOutput<typeof Member>;

/** A member as somebody has chosen for whom they speak. */
export const speakingFor = (known: Member | undefined, person: Person, organisation: OrganisationId | undefined): Member => {
  const { moved: _moved, ...kept } = known ?? {};
  return { ...kept, person, organisation };
};

/** Members are those in the channel's roster; coordinators are members who may run the network. */
export type Role = 'member' | 'coordinator' | 'stranger';
