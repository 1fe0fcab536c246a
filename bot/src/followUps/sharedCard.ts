import type { Settlement } from '../delivery/deliverPost';
import type { DueIndex, Ledger, UpdateInChannel } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import { type Clock, minutes, seconds } from '../kit/clock';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import { isBound } from '../network/network';
import type { ReadNetwork } from '../network/networkData';
import type { Answer } from './answer';
import { followUpCard, mostRefreshed, refreshedFor } from './followUpCard';
import { closedCard } from './otherCards';
import type { Answers } from './ports';
import { type Round, roundIdOf, stateOf } from './round';
import { answeredBy, findRound } from './rounds';

/** A shared card is brought up to date at most once in this time, whatever number of people answer. */
const beat = seconds(5);

/** The channel's accounts of those who answered last: their card stays a thank-you when the shared one changes. */
export const latestAccounts = (given: readonly Answer[]): readonly string[] =>
  [...given]
    .sort((a, b) => b.at - a.at)
    .flatMap(({ channelAccount }) => channelAccount ?? [])
    .slice(0, mostRefreshed);

export const subjectOfCard = (network: PostSubject['network'], round: Round): PostSubject => ({
  network,
  kind: 'follow-up',
  event: round.event.id,
  due: round.opensAt,
});

/** Lets the shared card be updated on the next beat; all who ask within one beat ask for the same update. */
export const requestCardUpdate = async (network: PostSubject['network'], round: Round, due: DueIndex, clock: Clock): Promise<void> => {
  const at = (Math.floor(clock.now() / beat) + 1) * beat;
  await due.add([{ task: 'update-card', at, subject: subjectOfCard(network, round) }]);
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
    const { readNetwork, answers, readPost, updateInChannel, due, clock, links } = ports;
    const data = await readNetwork(subject.network);
    const round = data && subject.event && findRound(data, roundIdOf(subject.event));
    if (!data || !round || !isBound(data.network)) return done;
    const anew = { ...subject, about: 'anew' };
    const posted = (await readPost(anew)) ?? (await readPost(subject));
    if (posted?.row.progress.state !== 'delivered') return done;

    const now = clock.now();
    const { language } = data.network.settings;
    const given = await answers.inRound(subject.network, round.id);
    const asking = { round, today: dayOf(now), answered: answeredBy(given).size, late: posted.row.progress.late };
    const shared =
      stateOf(round, now) === 'open' ? followUpCard(asking, data, links, language) : closedCard(round, dayOf(now), false, links, language);
    const card = refreshedFor(shared, round, latestAccounts(given));
    const outcome = await updateInChannel(data.network.binding, posted.row.progress, { card, summary: card.speak ?? '' });
    if (outcome.outcome === 'throttled') {
      const wait = Math.max(seconds(1), outcome.retryAfter ?? minutes(1));
      await due.add([{ task: 'update-card', at: now + wait, subject }]);
    }
    if (outcome.outcome === 'gone' && posted.row.subject.about === undefined) await due.add([{ task: 'post', at: now, subject: anew }]);
    return done;
  };

const done: Settlement = { settled: true, outcome: 'delivered' };
