import type { Round } from '@kaselo/bot/contract/followUps';
import { storageOr } from '../teams/thisBrowser';
import { copiesIn, type Typed } from './typed';

export const copies = copiesIn(storageOr(() => window.localStorage));

/** Under which this reader's writing to a round is kept: another reader of the same device has names of their own. */
export const nameOf = ({ summary, writer }: Pick<Round, 'summary' | 'writer'>): string => `${summary.id}.${writer}`;
export const nameOfOther = (round: Pick<Round, 'summary' | 'writer'>): string => `${nameOf(round)}.other`;

export type Left = {
  readonly typed: Typed | undefined;
  /** The older of two texts that were written on two devices without knowing of each other. */
  readonly other: Typed | undefined;
};

/** What was typed and never sent, on this device or another: the newer counts, the older is offered. */
export const leftDrafts = (round: Round): Left => {
  const here = copies.recall(nameOf(round));
  const there = round.draft;
  const offered = copies.recall(nameOfOther(round));
  if (here === undefined) return { typed: there && { ...there, seen: there.at }, other: offered };
  if (there === undefined || there.at === undefined || there.at === here.seen || there.at === here.at)
    return { typed: here, other: offered };
  return there.at > (here.at ?? 0)
    ? { typed: { ...there, seen: there.at }, other: here }
    : { typed: { ...here, seen: there.at }, other: there };
};

export const leftDraftOf = (round: Round): Typed | undefined => leftDrafts(round).typed;
