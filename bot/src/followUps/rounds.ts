import type { Instant } from '../kit/clock';
import type { OrganisationId, RoundId } from '../kit/ids';
import { type Day, dayOf, daysBetween, localTimeOf } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { isValidOn, type Organisation } from '../network/organisation';
import type { Action } from '../priorities/priority';
import type { Answer } from './answer';
import { type Round, type RoundAsWritten, roundByHand, roundOf, stateOf } from './round';

/** All rounds of a network in order of time: those that have been, are open, or will open. */
export const roundsOf = (data: NetworkData): readonly Round[] => {
  const written = new Map(data.rounds.map((round) => [String(round.id), round]));
  const events = new Set(data.events.map(({ id }) => String(id)));
  const afterEvents = data.events.flatMap((event) => {
    const byHand = written.get(event.id);
    return (byHand === undefined ? roundOf(event, data.network.settings) : roundByHand(byHand, event, data.network.settings.rules)) ?? [];
  });
  const others = data.rounds
    .filter(({ id }) => !events.has(id))
    .flatMap((round) => roundByHand(round, undefined, data.network.settings.rules) ?? []);
  return [...afterEvents, ...others].sort((a, b) => a.opensAt - b.opensAt);
};

export const findRound = (data: NetworkData, id: RoundId): Round | undefined => {
  const event = data.events.find((candidate) => String(candidate.id) === String(id));
  const byHand = data.rounds.find((candidate) => candidate.id === id);
  if (byHand !== undefined) return roundByHand(byHand, event, data.network.settings.rules);
  return event === undefined ? undefined : roundOf(event, data.network.settings);
};

/** A round as written, but one that has opened opened when it did: the channel has heard of it, and hears of it once. */
export const withItsOpening = (written: RoundAsWritten, data: NetworkData, now: Instant): RoundAsWritten => {
  const known = findRound(data, written.id);
  return known === undefined || known.opensAt > now ? written : { ...written, opensAt: localTimeOf(known.opensAt) };
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

/** The actions that an answer may name: those that the event is linked to, then the others of its priorities; all where a round has neither. */
export const actionsFor = (round: Round, data: NetworkData): readonly { readonly action: Action; readonly linked: boolean }[] => {
  const all = data.priorities.flatMap(({ actions }) => actions);
  const linked = all.filter(({ events }) => round.event !== undefined && events.includes(round.event.id));
  const ofPriorities = data.priorities.filter(({ id }) => round.priorities.includes(id)).flatMap(({ actions }) => actions);
  const near = round.event === undefined && round.priorities.length === 0 ? all : ofPriorities;
  const others = near.filter((action) => !linked.includes(action));
  return [...linked.map((action) => ({ action, linked: true })), ...others.map((action) => ({ action, linked: false }))];
};
