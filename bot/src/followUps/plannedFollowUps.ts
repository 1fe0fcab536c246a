import type { CalendarEvent } from '../calendar/event';
import type { PostSubject } from '../delivery/post';
import type { Network } from '../network/network';
import type { NetworkData } from '../network/networkData';
import { type RoundAsWritten, roundOf } from './round';
import { findRound } from './rounds';
import { subjectOfCard, subjectOfNudge } from './subjects';

/** The follow-up and the nudge that an event gets, if it is followed up at all. */
export const plannedFollowUps = (network: Network, event: CalendarEvent): readonly PostSubject[] => {
  const round = roundOf(event, network.settings);
  return round === undefined ? [] : [subjectOfCard(network.id, round), subjectOfNudge(network.id, round)];
};

/** The same of a round that was written by hand. */
export const postsOfRound = (data: NetworkData, { id }: RoundAsWritten): readonly PostSubject[] => {
  const round = findRound(data, id);
  return round === undefined ? [] : [subjectOfCard(data.network.id, round), subjectOfNudge(data.network.id, round)];
};
