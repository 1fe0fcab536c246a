import type { CalendarEvent } from '../calendar/event';
import type { PostSubject } from '../delivery/post';
import type { Network } from '../network/network';
import { roundOf } from './round';

/** The follow-up and the nudge that an event gets, if it is followed up at all. */
export const plannedFollowUps = (network: Network, event: CalendarEvent): readonly PostSubject[] => {
  const round = roundOf(event, network.settings);
  if (round === undefined) return [];
  const about = { network: network.id, event: event.id };
  return [
    { ...about, kind: 'follow-up', due: round.opensAt },
    { ...about, kind: 'nudge', due: round.nudgeDue },
  ];
};
