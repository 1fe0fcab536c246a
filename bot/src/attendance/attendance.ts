import * as v from 'valibot';
import { EventId, OrganisationId, Person } from '../kit/ids';

export const Coming = v.picklist(['yes', 'maybe', 'no']);
export type Coming = v.InferOutput<typeof Coming>;

/** What one person has said of coming to one event. Saying it again replaces it. */
export const Attendance = v.object({
  event: EventId,
  person: Person,
  /** For whom they came, as it was known when they said so; a person without an organisation may come too. */
  organisation: v.optional(OrganisationId),
  coming: Coming,
  at: v.number(),
  /** The id that Teams gives the person in the channel, where they said so there: their card stays their own. */
  channelAccount: v.optional(v.string()),
});
export type Attendance = v.InferOutput<typeof Attendance>;

/** The same by its person: what is asked of one person over all events. */
export const OwnComing = v.object({ event: EventId, coming: Coming });
export type OwnComing = v.InferOutput<typeof OwnComing>;

export type ComingCounts = Readonly<Record<Coming, number>>;

export const countComing = (said: readonly Pick<Attendance, 'coming'>[]): ComingCounts => {
  const count = (coming: Coming) => said.filter((each) => each.coming === coming).length;
  return { yes: count('yes'), maybe: count('maybe'), no: count('no') };
};
