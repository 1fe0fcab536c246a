import { type Clock, type Instant, minutes, seconds } from '../kit/clock';
import type { Person } from '../kit/ids';
import type { Log } from '../kit/log';
import type { Random } from '../kit/random';
import type { Stored } from '../kit/stored';
import { UnreadableRow } from '../kit/trouble';
import type { Binding } from '../network/network';
import { lease, nextStep } from './nextStep';
import type { ChannelMessage, Ledger, PostInChannel, PostToPerson, SendOutcome } from './ports';
import { type Post, type PostState, type PostSubject, postId, type SkipReason } from './post';

/** What a feature makes of a post that is due: it knows its event, its words and how late it may be. */
export type Preparation =
  | {
      readonly kind: 'post';
      readonly binding: Binding;
      readonly message: Omit<ChannelMessage, 'post'>;
      readonly late: boolean;
      /** To this person in private, where it is not for the channel. */
      readonly to?: Person;
    }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  /** The plan has changed since: nobody will miss it, and nothing is recorded. */
  | { readonly kind: 'obsolete' }
  | { readonly kind: 'wait'; readonly until: Instant };

export type PreparePost = (subject: PostSubject, now: Instant) => Promise<Preparation>;

/** Either the post has come to its end, or there is nothing to do with it before an instant. */
export type Settlement =
  | { readonly settled: true; readonly outcome: PostState['state'] | 'obsolete' }
  | { readonly settled: false; readonly until: Instant };

export type DeliverPorts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly ledger: Ledger;
  readonly postInChannel: PostInChannel;
  readonly postToPerson: PostToPerson;
  /** What became of posts of which the store could not be told, by their ids: told as soon as it can. */
  readonly untold?: Map<string, Untold>;
  /** Until when posts wait by the rules, by their ids: until then nobody misses them. */
  readonly postponed?: Map<string, Instant>;
};

type Untold = { readonly post: Post; readonly token: string };

/**
 * Brings one post as far as it can go now. Whoever calls it, however often and from however many processes at once,
 * the post is handed to Teams at most once unless Teams said that it did not take it.
 */
export const deliverPost = async (subject: PostSubject, prepare: PreparePost, ports: DeliverPorts): Promise<Settlement> => {
  const { clock, ledger } = ports;
  const existing = await readPost(ledger, subject);
  // It may stand in the channel: never sent again blindly. It is in the report of what cannot be read.
  if (existing === 'unreadable') return settled('unknown');
  const told = await tellLate(subject, existing, ports);
  if (told !== undefined) return told;
  const step = existing === undefined ? ({ step: 'claim', attempts: 0 } as const) : nextStep(existing.row, clock.now());
  if (step.step === 'settled') return settled(existing?.row.progress.state ?? 'obsolete');
  if (step.step === 'wait') return waiting(step.until);
  if (step.step === 'give-up') {
    const given =
      existing && (await ledger.replace(existing, { subject, progress: { state: 'unknown', at: clock.now(), token: step.token } }));
    return given ? record(subject, 'unknown', ports.log) : waiting(clock.now() + seconds(1));
  }

  const preparation = await prepare(subject, clock.now());
  if (preparation.kind === 'obsolete') return settled('obsolete');
  if (preparation.kind === 'wait') {
    ports.postponed?.set(postId(subject), preparation.until);
    return waiting(preparation.until);
  }
  if (preparation.kind === 'skip') {
    const progress = { state: 'skipped', at: clock.now(), reason: preparation.reason } as const;
    return (await write(ledger, existing, { subject, progress }))
      ? record(subject, 'skipped', ports.log)
      : waiting(clock.now() + seconds(1));
  }
  return claimAndSend(subject, existing, step.attempts, preparation, ports);
};

/** The store could not be told what became of a post that this process sent; now it can, unless somebody has settled it meanwhile. */
async function tellLate(subject: PostSubject, existing: Stored<Post> | undefined, ports: DeliverPorts): Promise<Settlement | undefined> {
  const untold = ports.untold?.get(postId(subject));
  if (untold === undefined) return undefined;
  const { post, token } = untold;
  const { progress } = existing?.row ?? {};
  const isOurs = (progress?.state === 'sending' || progress?.state === 'unknown') && progress.token === token;
  if (existing !== undefined && isOurs && (await ports.ledger.replace(existing, post)) === undefined)
    return waiting(ports.clock.now() + seconds(1));
  ports.untold?.delete(postId(subject));
  if (!isOurs) return undefined;
  return post.progress.state === 'throttled' ? waiting(post.progress.until) : record(subject, post.progress.state, ports.log);
}

async function readPost(ledger: Ledger, subject: PostSubject): Promise<Stored<Post> | 'unreadable' | undefined> {
  try {
    return await ledger.read(subject);
  } catch (error) {
    if (error instanceof UnreadableRow) return 'unreadable';
    throw error;
  }
}

async function claimAndSend(
  subject: PostSubject,
  existing: Stored<Post> | undefined,
  attempts: number,
  { binding, message, late, to }: Extract<Preparation, { kind: 'post' }>,
  ports: DeliverPorts,
): Promise<Settlement> {
  const { clock, random, ledger, log } = ports;
  const token = random.token(9);
  const held = { token, attempts: attempts + 1 };
  const claimed = await write(ledger, existing, { subject, progress: { state: 'claimed', at: clock.now(), ...held } });
  if (claimed === undefined) return waiting(clock.now() + lease);
  // Broken off from here until Teams is asked, this process knows that the channel has nothing of it.
  ports.untold?.set(postId(subject), { post: { subject, progress: { state: 'throttled', until: clock.now(), attempts } }, token });
  const sending = await ledger.replace(claimed, { subject, progress: { state: 'sending', at: clock.now(), ...held } });
  ports.untold?.delete(postId(subject));
  if (sending === undefined) return waiting(clock.now() + lease);

  const written = { ...message, post: postId(subject) };
  const outcome = await (to === undefined
    ? ports.postInChannel(binding, written)
    : ports.postToPerson({ network: subject.network, person: to }, binding, written));
  const progress = progressAfter(outcome, { late, token, attempts: held.attempts, now: clock.now(), random });
  const outcomeKnown = { post: { subject, progress }, token };
  ports.untold?.set(postId(subject), outcomeKnown);
  await writeOutcome(ledger, sending, outcomeKnown.post, token);
  ports.untold?.delete(postId(subject));
  return progress.state === 'throttled' ? waiting(progress.until) : record(subject, progress.state, log);
}

type Attempt = {
  readonly late: boolean;
  readonly token: string;
  readonly attempts: number;
  readonly now: Instant;
  readonly random: Random;
};

function progressAfter(outcome: SendOutcome, { late, token, attempts, now, random }: Attempt): PostState {
  switch (outcome.outcome) {
    case 'delivered':
      return { state: 'delivered', at: now, late, conversationId: outcome.conversationId, activityId: outcome.activityId };
    case 'rejected':
      return { state: 'rejected', at: now, reason: outcome.reason };
    case 'throttled':
      return { state: 'throttled', until: now + (outcome.retryAfter ?? backOff(attempts, random)), attempts };
    case 'unknown':
      return { state: 'unknown', at: now, token };
  }
}

/** Doubles from two seconds to ten minutes, with up to half of it at random, so that many bots do not come back at once. */
const backOff = (attempts: number, random: Random): number =>
  Math.round(Math.min(minutes(10), seconds(2) * 2 ** (attempts - 1)) * (1 + random.fraction() / 2));

/** Whoever sent it knows best: another process may have given the post up meanwhile, and its 'unknown' gives way. */
async function writeOutcome(ledger: Ledger, sending: Stored<Post>, post: Post, token: string): Promise<void> {
  if ((await ledger.replace(sending, post)) !== undefined) return;
  const now = await ledger.read(post.subject);
  if (now?.row.progress.state === 'unknown' && now.row.progress.token === token) await ledger.replace(now, post);
}

const write = (ledger: Ledger, existing: Stored<Post> | undefined, post: Post) =>
  existing === undefined ? ledger.insert(post) : ledger.replace(existing, post);

const settled = (outcome: PostState['state'] | 'obsolete'): Settlement => ({ settled: true, outcome });

const waiting = (until: Instant): Settlement => ({ settled: false, until });

function record(subject: PostSubject, outcome: PostState['state'], log: Log): Settlement {
  const report = outcome === 'delivered' ? log.info : log.warn;
  report(`post ${outcome}`, { network: subject.network, post: postId(subject), kind: subject.kind });
  return settled(outcome);
}
