import * as v from 'valibot';
import { ActionId, EventId, PriorityId, RoundId } from '../kit/ids';
import { ActionStatus } from '../priorities/update';
import { EventView, WhenInWords } from './event';
import { IndicatorView } from './indicators';
import { StatusCounts, UpdateView } from './priorities';

/** What others have done since the reader's last visit. */
export const OverviewNews = v.variant('kind', [
  v.object({ kind: v.literal('update'), update: UpdateView }),
  v.object({ kind: v.literal('answer'), day: v.string(), organisation: v.string(), round: v.object({ id: RoundId, title: v.string() }) }),
  v.object({
    kind: v.literal('event'),
    day: v.string(),
    change: v.picklist(['new', 'moved', 'cancelled']),
    event: v.object({ id: EventId, title: v.string(), words: WhenInWords }),
  }),
]);
export type OverviewNews = v.InferOutput<typeof OverviewNews>;

/** Whether an indicator goes the way that the network wants. */
export const Course = v.picklist(['on-the-way', 'off-the-way', 'no-data']);
export type Course = v.InferOutput<typeof Course>;

export const Overview = v.object({
  /** 'tiistai 13.4.2021' */
  today: v.string(),
  week: v.number(),
  next: v.optional(EventView),
  /** The next event's instants and the server's own, where it is near enough to be counted down to. */
  countdown: v.optional(v.object({ now: v.number(), starts: v.number(), ends: v.number() })),
  upcoming: v.array(EventView),
  /** Open rounds that the reader's organisation has not answered. */
  waiting: v.array(v.object({ round: RoundId, title: v.string(), closes: v.string(), daysLeft: v.number() })),
  /** What the reader's organisation answers for and has still to do: how much in all, and what is nearest to hand. */
  mine: v.object({
    open: v.number(),
    actions: v.array(
      v.object({
        id: ActionId,
        text: v.string(),
        /** The number of the priority under which it stands. */
        priority: v.number(),
        status: ActionStatus,
        delayed: v.boolean(),
        lastUpdate: v.optional(v.string()),
        mayWrite: v.boolean(),
      }),
    ),
  }),
  priorities: v.array(
    v.object({
      id: PriorityId,
      order: v.number(),
      title: v.string(),
      counts: StatusCounts,
      /** One an action, in the order completed, in progress, paused, not started, dropped. */
      statuses: v.array(ActionStatus),
      lastUpdate: v.optional(v.string()),
    }),
  ),
  indicators: v.array(v.object({ ...IndicatorView.entries, course: Course })),
  /** Since 'ti 6.4.'; undefined on the first visit. */
  news: v.optional(v.object({ since: v.string(), items: v.array(OverviewNews) })),
  /** What was written last, by whomsoever, besides what is news: lines, and answers that made none. */
  latest: v.array(OverviewNews),
});
export type Overview = v.InferOutput<typeof Overview>;
