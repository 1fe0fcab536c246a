import type { CalendarEvent } from '../calendar/event';
import type { RoundAsWritten } from '../followUps/round';
import { type Clock, type Instant, seconds } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import { plusDays } from '../kit/time';
import { UnreadableRow } from '../kit/trouble';
import type { Network } from '../network/network';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import { nextStep } from './nextStep';
import type { CardUpdateDue, Due, DueIndex, Ledger } from './ports';
import type { PostSubject } from './post';

/** What posts an event gets: the features' own rules, joined by whoever composes them. */
export type PlanOfEvent = (network: Network, event: CalendarEvent) => readonly PostSubject[];
/** What posts a network gets that are about no single event, around an instant. */
export type PlanOfNetwork = (network: Network, around: Instant) => readonly PostSubject[];

/** What posts a round gets that was written by hand; none once it is gone. */
export type PlanOfRound = (data: NetworkData, round: RoundAsWritten) => readonly PostSubject[];

/** What cards in the channel an event's last change of time has left behind. */
export type CardsLeftBehind = (network: Network, event: CalendarEvent) => readonly CardUpdateDue[];

/** The cards in the channel that show what an event says, besides its time. */
export type CardsShowing = (network: Network, event: CalendarEvent, now: Instant) => readonly CardUpdateDue[];

/** The card of a month that shows any of these events, as they were or as they are. */
export type DigestShowing = (network: Network, events: readonly CalendarEvent[], now: Instant) => readonly CardUpdateDue[];

export type Plan = {
  readonly ofEvent: PlanOfEvent;
  readonly ofNetwork: PlanOfNetwork;
  readonly ofRound: PlanOfRound;
  readonly cardsLeftBehind: CardsLeftBehind;
  readonly cardsShowing: CardsShowing;
  readonly digestShowing: DigestShowing;
};

/** Nothing is posted later than this after it was due; older rows need no looking at. */
const longestLateness = 8;

export const asDue = (subject: PostSubject): Due => ({ task: 'post', at: subject.due, subject });

/** Has a network's channel welcomed at an instant. */
export const planWelcome =
  (due: Pick<DueIndex, 'add'>) =>
  (network: NetworkId, at: Instant): Promise<void> =>
    due.add([asDue({ network, kind: 'welcome', due: at })]);

/** Puts an event's coming posts into the index. Done before the event itself is written: the tick checks each against it. */
export const planEvent =
  (plan: Plan, due: DueIndex) =>
  async (network: Network, event: CalendarEvent): Promise<void> => {
    const subjects = plan.ofEvent(network, event).filter((subject) => subject.due >= event.plannedAt);
    if (subjects.length > 0) await due.add(subjects.map(asDue));
  };

/** Puts everything that a network has coming into the index: done before the network's rules change. */
const planNetwork =
  (plan: Plan, due: DueIndex, clock: Clock) =>
  async (data: NetworkData): Promise<void> => {
    const now = clock.now();
    const coming = allPlanned(plan, data, now).filter((subject) => subject.due > now);
    if (coming.length > 0) await due.add(coming.map(asDue));
  };

/**
 * Plans what a change of the network's words brings: of the events that changed or, where its settings did, of all. Cards
 * that tell of a time which an event has no longer are brought up to date.
 */
export const planChange =
  (plan: Plan, due: DueIndex, clock: Clock) =>
  async (before: NetworkData, after: NetworkData): Promise<void> => {
    const known = new Map(before.events.map((event) => [event.id, event]));
    const changed = after.events.filter((event) => known.get(event.id) !== event);
    const cards = changed.flatMap((event) => {
      const earlier = known.get(event.id);
      if (hasOtherTime(earlier, event)) return plan.cardsLeftBehind(after.network, event);
      return saysOther(earlier, event) ? plan.cardsShowing(after.network, event, clock.now()) : [];
    });
    cards.push(...plan.digestShowing(after.network, toldAnew(before, after), clock.now()));
    if (cards.length > 0) await due.add(cards);
    await planRounds(plan, due, clock)(before, after);
    if (before.network.settings !== after.network.settings) return planNetwork(plan, due, clock)(after);
    for (const event of changed) await planEvent(plan, due)(after.network, event);
  };

/** The posts of rounds that were changed by hand, and their cards, which are brought up to date where they stand in the channel. */
const planRounds =
  (plan: Plan, due: DueIndex, clock: Clock) =>
  async (before: NetworkData, after: NetworkData): Promise<void> => {
    const now = clock.now();
    const written = new Set(
      [...before.rounds, ...after.rounds].filter((round) => !before.rounds.includes(round) || !after.rounds.includes(round)),
    );
    const posts = [...written].flatMap((round) => plan.ofRound(after, round));
    const worthPosting = posts.filter(
      (subject) => subject.due > now || (subject.kind === 'follow-up' && subject.due > plusDays(now, -longestLateness)),
    );
    const cards = [...written]
      .flatMap((round) => [...plan.ofRound(before, round), ...plan.ofRound(after, round)])
      .filter(({ kind, due: at }) => kind === 'follow-up' && at <= now);
    const updates = cards.map((subject): CardUpdateDue => ({ task: 'update-card', at: now + seconds(1), subject }));
    const dues = [...worthPosting.map(asDue), ...updates];
    if (dues.length > 0) await due.add(dues);
  };

const hasOtherTime = (before: CalendarEvent | undefined, after: CalendarEvent): boolean =>
  before !== undefined && (before.plannedAt !== after.plannedAt || before.cancelled !== after.cancelled);

/** The events of which there is something else to tell than before, those that are new and those that are gone; as they were and as they are. */
const toldAnew = (before: NetworkData, after: NetworkData): readonly CalendarEvent[] => {
  const [known, left] = [before, after].map(({ events }) => new Map(events.map((event) => [event.id, event])));
  const same = (event: CalendarEvent, other: CalendarEvent | undefined) =>
    event === other || (other !== undefined && !hasOtherTime(other, event) && !saysOther(other, event));
  return [
    ...before.events.filter((event) => !same(event, left?.get(event.id))),
    ...after.events.filter((event) => !same(event, known?.get(event.id))),
  ];
};

/** Whether what a card tells of an event has changed. */
const saysOther = (before: CalendarEvent | undefined, after: CalendarEvent): boolean =>
  before !== undefined && JSON.stringify(toldOf(before)) !== JSON.stringify(toldOf(after));

const toldOf = ({ title, kind, place, joinUrl, organisers, topics, priorities }: CalendarEvent) => [
  title,
  kind,
  place ?? null,
  joinUrl ?? null,
  organisers,
  topics,
  priorities,
];

export type HealPorts = {
  readonly plan: Plan;
  readonly due: DueIndex;
  readonly ledger: Ledger;
  readonly readNetwork: ReadNetwork;
  readonly clock: Clock;
};

/** Puts back whatever the index has lost: coming posts, and past ones that were never settled and may still be made. */
export const healPlan =
  ({ plan, due, ledger, readNetwork, clock }: HealPorts) =>
  async (id: NetworkId): Promise<void> => {
    const data = await readNetwork(id);
    if (data === undefined) return;
    const now = clock.now();
    const subjects = allPlanned(plan, data, now);
    const missed = subjects.filter((subject) => subject.due <= now && subject.due >= (data.network.binding?.since ?? now));
    const unsettled = await Promise.all(missed.map(async (subject) => ((await isSettled(subject, ledger, now)) ? [] : [subject])));
    await due.add([...subjects.filter((subject) => subject.due > now), ...unsettled.flat()].map(asDue));
  };

const allPlanned = (plan: Plan, data: NetworkData, now: Instant): readonly PostSubject[] => {
  const oldest = plusDays(now, -longestLateness);
  const ofEvents = data.events.flatMap((event) => plan.ofEvent(data.network, event).filter((subject) => subject.due >= event.plannedAt));
  return [...ofEvents, ...data.rounds.flatMap((round) => plan.ofRound(data, round)), ...plan.ofNetwork(data.network, now)].filter(
    (subject) => subject.due >= oldest,
  );
};

/** A post whose row cannot be read is not made again. */
async function isSettled(subject: PostSubject, ledger: Ledger, now: Instant): Promise<boolean> {
  try {
    const stored = await ledger.read(subject);
    return stored !== undefined && nextStep(stored.row, now).step === 'settled';
  } catch (error) {
    if (error instanceof UnreadableRow) return true;
    throw error;
  }
}
