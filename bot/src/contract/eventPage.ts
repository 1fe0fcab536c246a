import * as v from 'valibot';
import { Coming } from '../attendance/attendance';
import { ActionId, EventId, OrganisationId, PriorityId, RoundId } from '../kit/ids';
import { ActionStatus } from '../priorities/update';
import { DeliveryState } from './deliveries';
import { EventView } from './event';
import { named } from './parts';

/** Who comes to an event. `open` is false where nobody is asked any more. */
export const AttendanceView = v.object({
  open: v.boolean(),
  mine: v.optional(Coming),
  counts: v.object({ yes: v.number(), maybe: v.number(), no: v.number() }),
  /** From where those who come are, by name. */
  organisations: v.array(named(OrganisationId)),
  /** Of those who come, how many have not told from where they are. */
  withoutOrganisation: v.number(),
  /** For coordinators only. */
  people: v.optional(
    v.array(v.object({ key: v.string(), name: v.string(), guest: v.boolean(), organisation: v.optional(v.string()), coming: Coming })),
  ),
});
export type AttendanceView = v.InferOutput<typeof AttendanceView>;

/** An event of the same series, before or after. */
export const Neighbour = v.object({ id: EventId, title: v.string(), when: v.string() });
export type Neighbour = v.InferOutput<typeof Neighbour>;

/** Everything about one event. */
export const EventPage = v.object({
  event: EventView,
  /** 'alkaa 20 minuutin päästä', 'käynnissä nyt', '12 päivän päästä'; left out of what is over or cancelled. */
  countdown: v.optional(v.string()),
  /** True from an hour before the start to the end: one comes to this page to join. */
  near: v.boolean(),
  agenda: v.optional(v.string()),
  materials: v.array(v.object({ title: v.string(), url: v.string() })),
  memo: v.optional(v.string()),
  /** Left out where one cannot come at all: a deadline, or an event without a day. */
  attendance: v.optional(AttendanceView),
  /** Its reminders and its follow-up's card, in order of time. The reason is for coordinators only. */
  posts: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      state: DeliveryState,
      /** When it was posted or, before that, is due: 'ti 13.4. klo 9.00'. */
      when: v.string(),
      reason: v.optional(v.string()),
    }),
  ),
  followUp: v.optional(
    v.object({
      id: RoundId,
      state: v.picklist(['coming', 'open', 'closed']),
      /** When it opens or closes, 'ke 28.4.'. */
      day: v.string(),
      answered: v.number(),
      of: v.number(),
      mine: v.boolean(),
      /** The first of them, word for word. */
      goodPractices: v.array(v.object({ organisation: v.string(), text: v.string() })),
      moreGoodPractices: v.number(),
    }),
  ),
  previous: v.optional(Neighbour),
  next: v.optional(Neighbour),
  actions: v.array(v.object({ id: ActionId, text: v.string(), status: ActionStatus, priority: PriorityId })),
});
export type EventPage = v.InferOutput<typeof EventPage>;

export const WantedComing = v.object({ coming: Coming });

/** A text that is ready to be sent by e-mail. */
export const Email = v.object({ subject: v.string(), body: v.string() });
export type Email = v.InferOutput<typeof Email>;

/** The reader's own address of the calendar. The address itself is told once, when it is made. */
export const CalendarFeed = v.object({
  address: v.optional(v.string()),
  /** When it was made, 'ti 13.4. klo 9.00'; left out where there is none. */
  since: v.optional(v.string()),
});
export type CalendarFeed = v.InferOutput<typeof CalendarFeed>;
