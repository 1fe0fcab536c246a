import { byTime } from '../calendar/times';
import type { Instant } from '../kit/clock';
import type { OrganisationId, RoundId } from '../kit/ids';
import { type Day, dayOf, daysBetween } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { isValidOn, type Organisation } from '../network/organisation';
import type { Action } from '../priorities/priority';
import type { Answer } from './answer';
import { type Round, roundOf, stateOf } from './round';

/** All rounds of a network in order of time: those that have been, are open, or will open. */
export const roundsOf = (data: NetworkData): readonly Round[] =>
  [...data.events].sort(byTime).flatMap((event) => roundOf(event, data.network.settings) ?? []);

export const findRound = (data: NetworkData, id: RoundId): Round | undefined => {
  const event = data.events.find((candidate) => String(candidate.id) === String(id));
  return event === undefined ? undefined : roundOf(event, data.network.settings);
};

export const openRounds = (data: NetworkData, now: Instant): readonly Round[] =>
  roundsOf(data).filter((round) => stateOf(round, now) === 'open');

export const daysLeft = (round: Round, now: Instant): number => Math.max(0, daysBetween(dayOf(now), round.lastDay));

/** Who was asked: the organisations that were members on a day. */
export const askedOn = (day: Day, data: NetworkData): readonly Organisation[] =>
  data.organisations.filter((organisation) => isValidOn(day, organisation));

/** Whose answers a round has, each organisation once. */
export const answeredBy = (answers: readonly Answer[]): ReadonlySet<OrganisationId> =>
  new Set(answers.map(({ organisation }) => organisation));

export const missingFrom = (answers: readonly Answer[], day: Day, data: NetworkData): readonly Organisation[] => {
  const answered = answeredBy(answers);
  return askedOn(day, data).filter(({ id }) => !answered.has(id));
};

/** The actions that an answer may name: those that the event is linked to, then the others of its priorities. */
export const actionsFor = (round: Round, data: NetworkData): readonly { readonly action: Action; readonly linked: boolean }[] => {
  const { event } = round;
  const linked = data.priorities.flatMap(({ actions }) => actions).filter(({ events }) => events.includes(event.id));
  const others = data.priorities
    .filter(({ id }) => event.priorities.includes(id))
    .flatMap(({ actions }) => actions)
    .filter((action) => !linked.includes(action));
  return [...linked.map((action) => ({ action, linked: true })), ...others.map((action) => ({ action, linked: false }))];
};
