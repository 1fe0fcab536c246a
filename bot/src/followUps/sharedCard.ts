import { nextBeat } from '../delivery/beat';
import type { Settlement } from '../delivery/deliverPost';
import type { DueIndex, Ledger, UpdateInChannel } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import type { Card } from '../kit/card';
import { type Clock, type Instant, minutes, seconds } from '../kit/clock';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import { isBound } from '../network/network';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import type { Answer } from './answer';
import { followUpCard, mostRefreshed, refreshedFor } from './followUpCard';
import { closedCard, withdrawnCard } from './otherCards';
import type { Answers } from './ports';
import { type Round, stateOf } from './round';
import { answeredBy, findRound } from './rounds';
import { isAnew, roundIdIn, subjectAnew, subjectOfCard } from './subjects';

/** The channel's accounts of those who answered last: their card stays a thank-you when the shared one changes. */
export const latestAccounts = (given: readonly Answer[]): readonly string[] =>
  [...given]
    .sort((a, b) => b.at - a.at)
    .flatMap(({ channelAccount }) => channelAccount ?? [])
    .slice(0, mostRefreshed);

/** Lets the shared card be updated on the next beat; all who ask within one beat ask for the same update. */
export const requestCardUpdate = async (network: PostSubject['network'], round: Round, due: DueIndex, clock: Clock): Promise<void> => {
  await due.add([{ task: 'update-card', at: nextBeat(clock.now()), subject: subjectOfCard(network, round) }]);
};

type UpdatePorts = {
  readonly readNetwork: ReadNetwork;
  readonly answers: Answers;
  readonly readPost: Ledger['read'];
  readonly updateInChannel: UpdateInChannel;
  readonly due: DueIndex;
  readonly clock: Clock;
  readonly links: Links;
};

/** Brings a round's card in the channel up to date. One that Teams no longer knows is posted anew, once. */
export const updateSharedCard =
  (ports: UpdatePorts) =>
  async (subject: PostSubject): Promise<Settlement> => {
    const { readNetwork, readPost, updateInChannel, due, clock } = ports;
    const data = await readNetwork(subject.network);
    const id = roundIdIn(subject);
    if (!data || !id || !isBound(data.network)) return done;
    const round = findRound(data, id);
    const anew = subjectAnew(subject);
    const posted = (await readPost(anew)) ?? (await readPost(subject));
    if (posted?.row.progress.state !== 'delivered') return done;

    const now = clock.now();
    const { language } = data.network.settings;
    const late = posted.row.progress.late;
    const card = round === undefined ? withdrawnCard(language) : await cardNow(round, late, data, now, ports);
    const outcome = await updateInChannel(data.network.binding, posted.row.progress, { card, summary: card.speak ?? '' });
    if (outcome.outcome === 'throttled') {
      const wait = Math.max(seconds(1), outcome.retryAfter ?? minutes(1));
      await due.add([{ task: 'update-card', at: now + wait, subject }]);
    }
    if (outcome.outcome === 'gone' && !isAnew(posted.row.subject)) await due.add([{ task: 'post', at: now, subject: anew }]);
    return done;
  };

/** The question while the round is open, and what stands in its place afterwards. */
async function cardNow(round: Round, late: boolean, data: NetworkData, now: Instant, { answers, links }: UpdatePorts): Promise<Card> {
  const { id, settings } = data.network;
  const given = await answers.inRound(id, round.id);
  const asking = { round, today: dayOf(now), answered: answeredBy(given).size, late };
  const shared =
    stateOf(round, now) === 'closed'
      ? closedCard(round, dayOf(now), false, links, settings.language)
      : followUpCard(asking, data, links, settings.language);
  return refreshedFor(shared, round, latestAccounts(given));
}

const done: Settlement = { settled: true, outcome: 'delivered' };
