import type { CalendarEvent } from '../calendar/event';
import type { Clock, Instant } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import { plusDays } from '../kit/time';
import type { Network } from '../network/network';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import { nextStep } from './nextStep';
import type { Due, DueIndex, Ledger } from './ports';
import type { PostSubject } from './post';

/** What posts an event gets: the features' own rules, joined by whoever composes them. */
export type PlanOfEvent = (network: Network, event: CalendarEvent) => readonly PostSubject[];
/** What posts a network gets that are about no single event, around an instant. */
export type PlanOfNetwork = (network: Network, around: Instant) => readonly PostSubject[];

export type Plan = { readonly ofEvent: PlanOfEvent; readonly ofNetwork: PlanOfNetwork };

/** Nothing is posted later than this after it was due; older rows need no looking at. */
const longestLateness = 8;

export const asDue = (subject: PostSubject): Due => ({ task: 'post', at: subject.due, subject });

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

/** Plans what a change of the network's words brings: of the events that changed or, where its settings did, of all. */
export const planChange =
  (plan: Plan, due: DueIndex, clock: Clock) =>
  async (before: NetworkData, after: NetworkData): Promise<void> => {
    if (before.network.settings !== after.network.settings) return planNetwork(plan, due, clock)(after);
    const known = new Set(before.events);
    for (const event of after.events) if (!known.has(event)) await planEvent(plan, due)(after.network, event);
  };

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
  return [...ofEvents, ...plan.ofNetwork(data.network, now)].filter((subject) => subject.due >= oldest);
};

async function isSettled(subject: PostSubject, ledger: Ledger, now: Instant): Promise<boolean> {
  const stored = await ledger.read(subject);
  return stored !== undefined && nextStep(stored.row, now).step === 'settled';
}
