import * as v from 'valibot';
import { PriorityId, RoundId } from '../kit/ids';
import { ActionStatus } from '../priorities/update';
import { EventView } from './event';
import { IndicatorView } from './indicators';
import { StatusCounts, UpdateView } from './priorities';

export const Overview = v.object({
  /** 'tiistai 13.4.2021' */
  today: v.string(),
  week: v.number(),
  next: v.optional(EventView),
  upcoming: v.array(EventView),
  /** Open rounds that the reader's organisation has not answered. */
  waiting: v.array(v.object({ round: RoundId, title: v.string(), closes: v.string(), daysLeft: v.number() })),
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
  indicators: v.array(IndicatorView),
  latest: v.array(UpdateView),
});
export type Overview = v.InferOutput<typeof Overview>;
