import type { CalendarEvent } from '../calendar/event';
import { endOf, hasDay, lastDay } from '../calendar/times';
import type { When } from '../calendar/when';
import type { PostSubject } from '../delivery/post';
import type { Instant } from '../kit/clock';
import { dayOf } from '../kit/time';
import type { Network } from '../network/network';
import type { Heard } from './lastHeard';
import { standingsOf, untilTold } from './standings';

/** What the channel has to hear once of an event that it knows at another time, or as cancelled. */
export type ChangeNotice =
  | { readonly notice: 'moved'; readonly before: When }
  | { readonly notice: 'cancelled'; readonly before: When }
  | { readonly notice: 'revived' };

/** The notice that an event's last move, cancellation or revival may bring. Whether it is told depends on what the channel has heard. */
export const changeNoticesOf = (network: Network, event: CalendarEvent): readonly PostSubject[] => {
  const about = { network: network.id, event: event.id };
  if (event.cancelled) {
    return event.cancelledAt === undefined ? [] : [{ ...about, kind: 'cancelled', due: event.cancelledAt + untilTold }];
  }
  return (event.earlier ?? []).length === 0 ? [] : [{ ...about, kind: 'moved', due: event.plannedAt + untilTold }];
};

/** What is told of an event as it stands, to a channel that has heard this of it; undefined when there is nothing to tell. */
export const changeNotice = (event: CalendarEvent, heard: Heard | undefined, now: Instant): ChangeNotice | undefined => {
  if (heard === undefined || isOver(event.when, now)) return undefined;
  if (event.cancelled) return heard.cancelled ? undefined : { notice: 'cancelled', before: heard.when };
  if (heard.cancelled) return { notice: 'revived' };
  return JSON.stringify(heard.when) === JSON.stringify(event.when) ? undefined : { notice: 'moved', before: heard.when };
};

/** The standings from which the channel may have heard before the change: of a cancelled event, its present time too. */
export const standingsBeforeChange = (event: CalendarEvent) => (event.cancelled ? standingsOf(event) : standingsOf(event).slice(0, -1));

const isOver = (when: When, now: Instant): boolean => (hasDay(when) ? (endOf(when) ?? 0) <= now : lastDay(when) < dayOf(now));
