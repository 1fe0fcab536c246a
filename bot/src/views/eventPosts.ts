import type { CalendarEvent } from '../calendar/event';
import type { EventPage } from '../contract/eventPage';
import { type Post, type PostSubject, postId } from '../delivery/post';
import { isBound } from '../network/network';
import { wordsOf } from '../text/words';
import { standing } from './deliveriesView';
import { instantInWords } from './instantInWords';
import type { Reader } from './reader';

/** What was posted of an event and what is still to come, in order of time. */
export const eventPosts = (
  event: CalendarEvent,
  planned: readonly PostSubject[],
  settled: readonly Post[],
  reader: Reader,
): EventPage['posts'] => {
  const { data, now, role, language } = reader;
  const known = new Set(settled.map(({ subject }) => postId(subject)));
  const coming = planned.filter((subject) => subject.due > now && subject.due >= event.plannedAt && !known.has(postId(subject)));
  const kindOf = ({ kind }: PostSubject) => wordsOf(language).delivery.kind[kind];
  const rows = [
    ...settled.map((post) => {
      const { state, posted, reason } = standing(post.progress, reader);
      const when = posted ?? instantInWords(post.subject.due, reader);
      return { due: post.subject.due, row: { id: postId(post.subject), kind: kindOf(post.subject), state, when, reason } };
    }),
    ...(isBound(data.network) ? coming : []).map((subject) => ({
      due: subject.due,
      row: {
        id: postId(subject),
        kind: kindOf(subject),
        state: 'coming' as const,
        when: instantInWords(subject.due, reader),
        reason: undefined,
      },
    })),
  ];
  return rows
    .sort((a, b) => a.due - b.due)
    .map(({ row: { reason, ...row } }) => (role === 'coordinator' && reason !== undefined ? { ...row, reason } : row));
};
