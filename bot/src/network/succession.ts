import * as v from 'valibot';
import { CalendarDay } from '../calendar/when';
import { ActionId, OrganisationId, RegionId } from '../kit/ids';
import { text } from '../kit/text';

/** One organisation's work goes on in another, or in several: ELY-keskus became elinvoimakeskus, TE-toimisto the työllisyysalueet. */
export const Succession = v.object({
  organisation: OrganisationId,
  /** The first day of those who go on. */
  on: CalendarDay,
  /** Those who go on: one that the network knows already keeps the name and the regions that it has. */
  successors: v.pipe(
    v.array(v.object({ id: OrganisationId, name: text(200), regions: v.pipe(v.array(RegionId), v.minLength(1)) })),
    v.minLength(1),
    v.maxLength(20),
  ),
  /** The actions that only some of them go on with; all go on with the others. */
  actions: v.optional(v.array(v.object({ action: ActionId, to: v.pipe(v.array(OrganisationId), v.minLength(1)) })), []),
  /** Who leads the network from now on, where the old one led it; the first of them where left out. */
  lead: v.optional(OrganisationId),
  /** For whom its people speak from now on. Where left out and there are several, they are asked. */
  people: v.optional(OrganisationId),
});
export type Succession = v.InferOutput<typeof Succession>;
