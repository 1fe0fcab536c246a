import * as v from 'valibot';
import { CalendarDay } from '../calendar/when';
import { OrganisationId, RegionId } from '../kit/ids';
import { text } from '../kit/text';
import type { Day } from '../kit/time';

export const Organisation = v.object({
  id: OrganisationId,
  name: text(200),
  regions: v.pipe(v.array(RegionId), v.minLength(1)),
  /** The lines of the members' list that name it, word for word, where they say more than the name. */
  source: v.optional(v.array(text(1000))),
  note: v.optional(text(1000)),
  /** The days on which the organisation is a member, both included; open where left out. */
  validFrom: v.optional(CalendarDay),
  validTo: v.optional(CalendarDay),
  /** Those in which its work goes on when it is no longer a member. */
  successors: v.optional(v.array(OrganisationId), []),
});
export type Organisation = v.InferOutput<typeof Organisation>;

export const isValidOn = (day: Day, organisation: Organisation): boolean =>
  (organisation.validFrom === undefined || organisation.validFrom <= day) &&
  (organisation.validTo === undefined || day <= organisation.validTo);

/** A body that the strategy mentions though it is not a member: a ministry, another region's centre. */
export const OutsideParty = v.object({ id: OrganisationId, name: text(200), note: v.optional(text(1000)) });
export type OutsideParty = v.InferOutput<typeof OutsideParty>;
