import type { Attendance } from '../attendance/attendance';
import type { CalendarEvent } from '../calendar/event';
import { nextBeat } from '../delivery/beat';
import type { Settlement } from '../delivery/deliverPost';
import type { CardUpdateDue, DueIndex, Ledger, UpdateInChannel } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import type { Card } from '../kit/card';
import { type Clock, type Instant, minutes, seconds } from '../kit/clock';
import type { EventId, NetworkId } from '../kit/ids';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import { isBound, type Network } from '../network/network';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import { changeNoticeCard, outdatedCard } from './changeNoticeCard';
import { accountsOf, refreshedForComing } from './ownReminder';
import { isStillAhead, type ReminderKind } from './plannedReminders';
import { isPostedAnew, subjectAnew } from './postedAnew';
import { reminderCard } from './reminderCard';
import { cancellationOf, cardsOf, standingsOf, untilTold } from './standings';

/** The cards about an event that its last change may have left behind, to be brought up to date when the channel is told of it. */
export const cardsLeftBehind = (network: Network, event: CalendarEvent): readonly CardUpdateDue[] => {
  const at = Math.max(event.plannedAt, event.cancelledAt ?? 0) + untilTold;
  const subjects = standingsOf(event).flatMap((standing) => [
    ...cardsOf(network, event, standing),
    ...[cancellationOf(network, event, standing)].filter((subject) => subject !== undefined),
  ]);
  return subjects.filter(({ due }) => due < at).map((subject) => ({ task: 'update-card', at, subject }));
};

/** The cards that stand in the channel of an event whose words have changed, but not its time. */
export const cardsShowing = (network: Network, event: CalendarEvent, now: Instant): readonly CardUpdateDue[] => {
  const [standing] = standingsOf(event).slice(-1);
  if (standing === undefined || event.cancelled) return [];
  const posted = cardsOf(network, event, standing).filter(({ due }) => due <= now);
  return posted.map((subject) => ({ task: 'update-card', at: nextBeat(now), subject }));
};

type UpdatePorts = {
  readonly readNetwork: ReadNetwork;
  readonly saidOf: (network: NetworkId, event: EventId) => Promise<readonly Attendance[]>;
  readonly readPost: Ledger['read'];
  readonly updateInChannel: UpdateInChannel;
  readonly due: DueIndex;
  readonly clock: Clock;
  readonly links: Links;
};

/**
 * Writes into a card about an event what has become of it since. A reminder that Teams no longer knows is posted anew, once,
 * while its event is ahead; of a move or a cancellation the channel hears by a post of its own.
 */
export const updateEventCard =
  ({ readNetwork, saidOf, readPost, updateInChannel, due, clock, links }: UpdatePorts) =>
  async (subject: PostSubject): Promise<Settlement> => {
    const data = await readNetwork(subject.network);
    const event = data?.events.find(({ id }) => id === subject.event);
    const posted = (await readPost(subjectAnew(subject))) ?? (await readPost(subject));
    const progress = posted?.row.progress;
    if (data === undefined || event === undefined || !isBound(data.network) || progress?.state !== 'delivered') return done;

    const { card, tells } = cardNow(subject, progress, event, data, links, clock.now());
    const { kind } = subject;
    const accounts = isReminder(kind) && tells ? accountsOf(await saidOf(data.network.id, event.id)) : [];
    const shown = isReminder(kind) ? refreshedForComing(card, { event, kind, late: progress.late }, accounts) : card;
    const outcome = await updateInChannel(data.network.binding, progress, { card: shown, summary: card.speak ?? event.title });
    if (outcome.outcome === 'throttled') {
      const wait = Math.max(seconds(1), outcome.retryAfter ?? minutes(1));
      await due.add([{ task: 'update-card', at: clock.now() + wait, subject }]);
    }
    const isMissed = outcome.outcome === 'gone' && isReminder(kind) && tells && posted !== undefined && !isPostedAnew(posted.row.subject);
    if (isMissed && isStillAhead(event, clock.now())) await due.add([{ task: 'post', at: clock.now(), subject: subjectAnew(subject) }]);
    return done;
  };

/** The card as it was where it tells the truth, for a move may have been taken back; else what has become of the event. */
function cardNow(
  { kind }: PostSubject,
  { at, late }: { readonly at: Instant; readonly late: boolean },
  event: CalendarEvent,
  data: NetworkData,
  links: Links,
  now: Instant,
): { readonly card: Card; readonly tells: boolean } {
  const { language } = data.network.settings;
  const standings = standingsOf(event);
  const told = standings.findIndex(({ since, until }) => at >= since && at < until);
  const toldOf = standings[told]?.when ?? event.when;
  if (event.cancelled || JSON.stringify(toldOf) !== JSON.stringify(event.when)) {
    return { card: outdatedCard(event, toldOf, dayOf(now), links, language), tells: false };
  }
  if (isReminder(kind)) return { card: reminderCard({ event, kind, late, now: at }, data, links, language), tells: true };
  const before = standings[told - 1]?.when;
  const notice = kind === 'moved' && before !== undefined ? ({ notice: 'moved', before } as const) : ({ notice: 'revived' } as const);
  return { card: changeNoticeCard(notice, event, data, dayOf(now), links, language), tells: true };
}

const isReminder = (kind: PostSubject['kind']): kind is ReminderKind =>
  kind === 'week-before' || kind === 'day-before' || kind === 'on-the-day';

const done: Settlement = { settled: true, outcome: 'delivered' };
