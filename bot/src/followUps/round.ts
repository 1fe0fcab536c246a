import * as v from 'valibot';
import type { CalendarEvent, EventKind } from '../calendar/event';
import { endOf } from '../calendar/times';
import type { Instant } from '../kit/clock';
import { type EventId, RoundId } from '../kit/ids';
import { addDays, at, type Day, dayOf } from '../kit/time';
import { workingDayOnOrAfter } from '../kit/workingDays';

/** The question round after an event. It follows from the event alone: it is open whatever becomes of its card. */
export type Round = {
  readonly id: RoundId;
  readonly event: CalendarEvent;
  readonly opensAt: Instant;
  /** The last day on which one can answer. */
  readonly lastDay: Day;
  /** The last instant: 23:59 of the last day. */
  readonly closesAt: Instant;
  readonly nudgeDue: Instant;
};

export type RoundSettings = { readonly followUpMeetings: boolean };

const daysOpen = 14;
const daysToNudge = 7;

export const roundIdOf = (event: EventId): RoundId => v.parse(RoundId, event);

/**
 * An event's round, if it gets one: it opens at the event's end (without a clock time at 12:30 for a morning, else at
 * 16:00), closes on the 14th day after at 23:59, and is asked for again on the 7th day after (else the next working day) at 9:00.
 */
export const roundOf = (event: CalendarEvent, settings: RoundSettings): Round | undefined => {
  const opensAt = isFollowedUp(event.kind, settings) && !event.cancelled ? endOf(event.when) : undefined;
  if (opensAt === undefined || opensAt < event.plannedAt) return undefined;
  const day = dayOf(opensAt);
  const lastDay = addDays(day, daysOpen);
  return {
    id: roundIdOf(event.id),
    event,
    opensAt,
    lastDay,
    closesAt: at(lastDay, '23:59'),
    nudgeDue: at(workingDayOnOrAfter(addDays(day, daysToNudge)), '09:00'),
  };
};

export type RoundState = 'coming' | 'open' | 'closed';

export const stateOf = (round: Round, now: Instant): RoundState =>
  now < round.opensAt ? 'coming' : now <= round.closesAt ? 'open' : 'closed';

function isFollowedUp(kind: EventKind, settings: RoundSettings): boolean {
  return kind === 'webinar' || kind === 'workshop' || kind === 'forum' || (kind === 'meeting' && settings.followUpMeetings);
}
