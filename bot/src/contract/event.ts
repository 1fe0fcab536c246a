import * as v from 'valibot';
import { Coming } from '../attendance/attendance';
import { EventKind } from '../calendar/event';
import { When } from '../calendar/when';
import { ActionId, EventId, OrganisationId, PriorityId, RegionId, RoundId, SeriesId } from '../kit/ids';
import { day } from './parts';

/**
 * What the tab is shown. Dates and times come as words in the reader's language ('ke 14.4.', 'klo 12.00–14.30',
 * 'kellonaika avoin'), so that the tab and the cards say the same; days also come as '2021-04-14' to be placed in a grid.
 */

/** An event's time in words. `day` is 'ke 14.4.' or 'huhti–touko'; `time` is 'klo 12.00–14.30', 'iltapäivällä', 'kellonaika avoin' or 'päivä avoin'. */
export const WhenInWords = v.object({
  day: v.string(),
  time: v.string(),
  /** Both in one: 'ke 14.4. klo 12.00–14.30', 'huhti–toukokuussa'. */
  full: v.string(),
  /** True where the day or the clock time is not known: shown quieter. */
  vague: v.boolean(),
});
export type WhenInWords = v.InferOutput<typeof WhenInWords>;

export const EventView = v.object({
  id: EventId,
  title: v.string(),
  kind: EventKind,
  when: When,
  words: WhenInWords,
  /** The first and last day that the event touches; for months and seasons those of the whole stretch. */
  firstDay: day,
  lastDay: day,
  /** 'tänään', 'huomenna', 'kahden päivän päästä' for events near at hand. */
  nearness: v.optional(v.string()),
  past: v.boolean(),
  place: v.optional(v.string()),
  joinUrl: v.optional(v.string()),
  organisers: v.array(v.string()),
  participants: v.array(v.string()),
  /** The members whom the event or its actions name, and their regions; everybody and all regions where they name the network. */
  organisations: v.array(OrganisationId),
  regions: v.array(RegionId),
  wholeNetwork: v.boolean(),
  /** Whether it concerns the reader's organisation, by name or with the whole network. */
  mine: v.boolean(),
  /** What the reader has said of coming; left out where the view does not tell it, and where they have said nothing. */
  coming: v.optional(Coming),
  topics: v.array(v.string()),
  priorities: v.array(v.object({ id: PriorityId, order: v.number(), title: v.string() })),
  actions: v.array(v.object({ id: ActionId, text: v.string() })),
  projects: v.array(v.string()),
  series: v.optional(v.object({ id: SeriesId, title: v.string() })),
  /** What the source leaves open, in the network's own language. */
  note: v.optional(v.string()),
  source: v.array(v.string()),
  cancelled: v.boolean(),
  /** Opens without signing in; left out where the day is not known. */
  calendarFile: v.optional(v.string()),
  round: v.optional(v.object({ id: RoundId, state: v.picklist(['coming', 'open', 'closed']) })),
});
export type EventView = v.InferOutput<typeof EventView>;
