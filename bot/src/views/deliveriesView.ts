import type { Deliveries, DeliveryState } from '../contract/deliveries';
import type { UnreadableRows } from '../delivery/ports';
import { type Post, type PostState, type PostSubject, postId } from '../delivery/post';
import { findRound } from '../followUps/rounds';
import { roundIdIn } from '../followUps/subjects';
import { isBound } from '../network/network';
import { privatePosts } from '../text/privatePosts';
import { troubleWords } from '../text/trouble';
import { wordsOf } from '../text/words';
import { instantInWords } from './instantInWords';
import type { Reader } from './reader';

/** What was posted, when, and did it arrive; and what comes next. */
export const deliveriesView = (
  reader: Reader,
  coming: readonly PostSubject[],
  posted: readonly Post[],
  unreadable: Awaited<ReturnType<UnreadableRows>>,
): Deliveries => {
  const known = new Set(posted.map(({ subject }) => postId(subject)));
  const { paused } = reader.data.network.binding ?? {};
  return {
    bound: isBound(reader.data.network),
    paused: paused === undefined ? undefined : privatePosts[reader.language].paused[paused.why],
    setAside: setAsideInWords(reader, unreadable),
    posts: [
      ...coming
        .filter((subject) => !known.has(postId(subject)))
        .reverse()
        .map((subject) => ({ ...rowOf(subject, reader), state: 'coming' as const })),
      ...posted.map(({ subject, progress }) => ({ ...rowOf(subject, reader), ...standing(progress, reader) })),
    ],
  };
};

/** What cannot be read of the reader's own network; an entry of the plan names its network in its key. */
function setAsideInWords({ data, language }: Reader, unreadable: Awaited<ReturnType<UnreadableRows>>): string | undefined {
  const { id } = data.network;
  const own = unreadable.filter(({ partitionKey, rowKey }) => partitionKey === id || rowKey.split('~').includes(id));
  return own.length === 0 ? undefined : troubleWords(language).setAside(own.length);
}

function rowOf(subject: PostSubject, reader: Reader) {
  const { data, language } = reader;
  const kind = wordsOf(language).delivery.kind[subject.kind];
  const event = data.events.find(({ id }) => id === subject.event);
  return {
    id: postId(subject),
    kind,
    title: event?.title ?? roundIn(subject, reader)?.title ?? data.network.frame.name,
    event: event?.id,
    due: instantInWords(subject.due, reader),
  };
}

export function standing(
  progress: PostState,
  reader: Reader,
): { readonly state: DeliveryState; readonly posted?: string; readonly reason?: string } {
  const words = wordsOf(reader.language).delivery;
  switch (progress.state) {
    case 'claimed':
    case 'sending':
      return { state: 'sending' };
    case 'throttled':
      return { state: 'waiting', reason: words.waiting };
    case 'delivered':
      return { state: progress.late ? 'late' : 'delivered', posted: instantInWords(progress.at, reader) };
    case 'rejected':
      return { state: 'rejected', reason: words.rejected[progress.reason] };
    case 'skipped':
      return { state: 'skipped', reason: words.skipped[progress.reason] };
    case 'confirmed':
      return { state: 'delivered', reason: words.confirmed };
    case 'unknown':
      return { state: 'unknown', reason: words.unknown };
  }
}

/** The round that a follow-up's post is about, where it is about no event. */
const roundIn = (subject: PostSubject, { data }: Reader) => {
  const id = subject.kind === 'follow-up' || subject.kind === 'nudge' ? roundIdIn(subject) : undefined;
  return id && findRound(data, id);
};
