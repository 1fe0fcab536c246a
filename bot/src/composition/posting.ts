import { prepareTest } from '../conversation/prepareTest';
import { prepareWelcome } from '../conversation/prepareWelcome';
import type { PreparePost } from '../delivery/deliverPost';
import { readHealth } from '../delivery/health';
import { healPlan, type Plan } from '../delivery/plan';
import type { PostKind, PostSubject } from '../delivery/post';
import { type TickPorts, tick } from '../delivery/tick';
import type { TeamsConnection } from '../edges/teams/connection';
import { postInChannel, updateInChannel } from '../edges/teams/post';
import { plannedFollowUps, postsOfRound } from '../followUps/plannedFollowUps';
import { prepareFollowUp } from '../followUps/prepareFollowUp';
import { prepareNudge } from '../followUps/prepareNudge';
import { updateSharedCard } from '../followUps/sharedCard';
import type { Instant } from '../kit/clock';
import { oneAtATime } from '../kit/oneAtATime';
import { untold } from '../kit/telemetry';
import { UnreadableRow, unlessUnreadable } from '../kit/trouble';
import { findPaused } from '../network/findPaused';
import type { Links } from '../network/links';
import { changeNoticesOf } from '../reminders/changeNotice';
import { digestAfter, digestsAround, remindersOf } from '../reminders/plannedPosts';
import { prepareChangeNotice } from '../reminders/prepareChangeNotice';
import { prepareDigest } from '../reminders/prepareDigest';
import { prepareReminder } from '../reminders/prepareReminder';
import { digestShowing, updateDigest } from '../reminders/updateDigest';
import { cardsLeftBehind, cardsShowing, updateEventCard } from '../reminders/updateEventCard';
import { statusRoundsAround } from '../statusRounds/statusRound';
import type { Parts } from './parts';
import type { People } from './people';
import { composePrivately, type PrivatelyPrepared } from './privately';
import type { Stores } from './stores';

/** Which posts there are for what: each feature's own rule. */
export const plan: Plan = {
  ofEvent: (network, event) => [...remindersOf(network, event), ...plannedFollowUps(network, event), ...changeNoticesOf(network, event)],
  ofNetwork: (network, around) => [...digestsAround(network, around), ...statusRoundsAround(network.id, network.settings.rules, around)],
  ofRound: postsOfRound,
  cardsLeftBehind,
  cardsShowing,
  digestShowing,
};

/** What the bot says of its own accord: planned, looked for when it is due, written, posted once, kept up to date. */
export const composePosting = (parts: Parts, stores: Stores, teams: TeamsConnection, people: People, links: Links) => {
  const { clock, random, log, telemetry = untold } = parts;
  const { networks, ledger, due, setAside, postponed } = stores;
  const privately = composePrivately(parts, stores, teams, people, links);
  let stopping = false;
  let lastTick: Instant = clock.now();
  let paused = 0;
  const look = findPaused({ networks, log });

  const ports: TickPorts = {
    clock,
    random,
    log,
    ledger,
    due,
    prepare: { ...preparations(stores, links), ...privately.prepare },
    updateCard: updateCards(parts, stores, teams, links),
    followOn: followOn(digestAfter(networks.read), privately.followOn),
    postInChannel: postInChannel(teams, parts.patience),
    postToPerson: privately.postToPerson,
    isStopping: () => stopping,
    untold: new Map(),
    postponed,
    inStep: telemetry.inStep,
  };
  setAside.told(({ partitionKey, rowKey, why }) =>
    log.error('a row cannot be read and is set aside', new UnreadableRow(why), { partition: partitionKey, row: rowKey }),
  );

  return {
    look: oneAtATime(async () => {
      const report = await tick(ports);
      lastTick = clock.now();
      parts.settled?.(report.posts);
      return report;
    }),
    heal: () =>
      telemetry.inStep('heal', {}, async () => {
        for (const id of await networks.ids()) {
          await unlessUnreadable(healPlan({ plan, due, ledger, readNetwork: networks.read, clock })(id));
          await unlessUnreadable(privately.heal(id));
        }
        paused = await look();
      }),
    rest: () => {
      stopping = true;
    },
    health: readHealth({ due, unreadable: setAside.standing, clock, lastTick: () => lastTick, paused: () => paused, postponed }),
  };
};

function preparations({ networks, answers, ledger }: Stores, links: Links): Record<Exclude<PostKind, PrivatelyPrepared>, PreparePost> {
  const reminder = prepareReminder(networks.read, links);
  const changeNotice = prepareChangeNotice(networks.read, ledger.read, links);
  return {
    welcome: prepareWelcome(networks.read, links),
    test: prepareTest(networks.read, links),
    'week-before': reminder,
    'day-before': reminder,
    'on-the-day': reminder,
    digest: prepareDigest(networks.read, links),
    'follow-up': prepareFollowUp(networks.read, answers, links),
    nudge: prepareNudge(networks.read, answers, ledger.read, links),
    moved: changeNotice,
    cancelled: changeNotice,
  };
}

/** What each of the features wants to come after a post, together. */
function followOn(
  digest: (subject: PostSubject) => Promise<PostSubject | undefined>,
  others: readonly ((subject: PostSubject) => Promise<readonly PostSubject[]>)[],
): TickPorts['followOn'] {
  return async (subject) => {
    const [next, ...more] = await Promise.all([digest(subject), ...others.map((each) => each(subject))]);
    return [...(next === undefined ? [] : [next].flat()), ...more.flatMap((each) => each ?? [])];
  };
}

/** A card in the channel shows what is true now: a round's count and its end, an event's time, a month's events. */
function updateCards(parts: Parts, stores: Stores, teams: TeamsConnection, links: Links): TickPorts['updateCard'] {
  const ports = {
    readNetwork: stores.networks.read,
    readPost: stores.ledger.read,
    updateInChannel: updateInChannel(teams, parts.patience),
    due: stores.due,
    clock: parts.clock,
    links,
  };
  const ofFollowUp = updateSharedCard({ ...ports, answers: stores.answers });
  const ofEvent = updateEventCard({ ...ports, saidOf: stores.attendances.at });
  const ofDigest = updateDigest(ports);
  return (subject) => {
    if (subject.kind === 'digest') return ofDigest(subject);
    return subject.kind === 'follow-up' ? ofFollowUp(subject) : ofEvent(subject);
  };
}
