import type { CalendarEvent } from '../calendar/event';
import { belongsToMonth } from '../calendar/times';
import { nextBeat } from '../delivery/beat';
import type { Settlement } from '../delivery/deliverPost';
import type { CardUpdateDue, DueIndex, Ledger, UpdateInChannel } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import { type Clock, type Instant, minutes, seconds } from '../kit/clock';
import { dayOf, type Month, monthOf } from '../kit/time';
import type { Links } from '../network/links';
import { isBound, type Network } from '../network/network';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import { digestDue, type GoneFromMonth, monthAsItIs, monthOfDigest } from './digest';
import { digestCard } from './digestCard';
import { isPostedAnew, subjectAnew } from './postedAnew';
import { newsSinceLast } from './prepareDigest';
import { type Standing, standingsOf, untilTold } from './standings';

/**
 * The digest in the channel that shows any of these events, as they were or as they are: this month's, for nobody plans by
 * one of a month that is over. It waits for as long as a move does, so that one that is taken back at once is never seen;
 * all changes of one beat ask for the same update.
 */
export const digestShowing = (network: Network, events: readonly CalendarEvent[], now: Instant): readonly CardUpdateDue[] => {
  const month = monthOf(dayOf(now));
  const due = digestDue(month, network.settings.rules);
  if (due === undefined || due > now || !events.some(({ when }) => belongsToMonth(month, when))) return [];
  const subject = { network: network.id, kind: 'digest' as const, about: month, due };
  return [{ task: 'update-card', at: nextBeat(now + untilTold), subject }];
};

type UpdatePorts = {
  readonly readNetwork: ReadNetwork;
  readonly readPost: Ledger['read'];
  readonly updateInChannel: UpdateInChannel;
  readonly due: DueIndex;
  readonly clock: Clock;
  readonly links: Links;
};

/** Writes a month's digest as the month is now. One that Teams no longer knows is posted anew, once, while its month lasts. */
export const updateDigest =
  ({ readNetwork, readPost, updateInChannel, due, clock, links }: UpdatePorts) =>
  async (subject: PostSubject): Promise<Settlement> => {
    const data = await readNetwork(subject.network);
    const month = monthOfDigest(subject);
    const posted = (await readPost(subjectAnew(subject))) ?? (await readPost(subject));
    const progress = posted?.row.progress;
    if (data === undefined || month === undefined || !isBound(data.network) || progress?.state !== 'delivered') return done;

    const now = clock.now();
    const digest = monthAsItIs(month, data.events, goneFrom(month, data, progress.at));
    const { language } = data.network.settings;
    const card = digestCard(digest, dayOf(now), progress.late, links, language, newsSinceLast(month, data, progress.at));
    const outcome = await updateInChannel(data.network.binding, progress, { card, summary: card.speak ?? '' });
    if (outcome.outcome === 'throttled') {
      const wait = Math.max(seconds(1), outcome.retryAfter ?? minutes(1));
      await due.add([{ task: 'update-card', at: now + wait, subject }]);
    }
    const isMissed = outcome.outcome === 'gone' && posted !== undefined && !isPostedAnew(posted.row.subject);
    if (isMissed && month === monthOf(dayOf(now))) await due.add([{ task: 'post', at: now, subject: subjectAnew(subject) }]);
    return done;
  };

/** What a digest that was posted then told of, and the month holds no longer. */
const goneFrom = (month: Month, { events }: NetworkData, posted: Instant): readonly GoneFromMonth[] =>
  events.flatMap((event) => {
    const told = standingsOf(event).find(({ since, until }) => since <= posted && posted < until);
    if (told === undefined || !belongsToMonth(month, told.when)) return [];
    const isHeld = !event.cancelled && belongsToMonth(month, event.when);
    return isHeld || calledOffAt(event, told) <= posted ? [] : [{ event, when: told.when }];
  });

/** Of what came into the network as cancelled nobody knows since when. */
const calledOffAt = ({ cancelled }: CalendarEvent, { cancelledAt, until }: Standing): Instant =>
  cancelledAt ?? (cancelled && until === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);

const done: Settlement = { settled: true, outcome: 'delivered' };
