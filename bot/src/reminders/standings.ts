import type { CalendarEvent } from '../calendar/event';
import { firstDay, lastDay } from '../calendar/times';
import type { When } from '../calendar/when';
import type { PostSubject } from '../delivery/post';
import { type Instant, minutes } from '../kit/clock';
import { addMonths, type Month, monthOf } from '../kit/time';
import type { Network } from '../network/network';
import { digestDue } from './digest';
import { plannedReminders } from './plannedReminders';
import { subjectAnew } from './postedAnew';

/** A time that an event has or had: from when on, up to when, and when it was cancelled meanwhile. */
export type Standing = { readonly when: When; readonly since: Instant; readonly until: Instant; readonly cancelledAt?: Instant };

/** So long a move or a cancellation waits before it is told: one that is taken back at once, or made anew, is told of never or once. */
export const untilTold = minutes(1);

/** More months than this no event is looked for in. */
const mostMonths = 12;

/** The times that an event had and the one that it has, newest last. */
export const standingsOf = (event: CalendarEvent): readonly [...Standing[], Standing] => {
  const earlier = event.earlier ?? [];
  const past = earlier.map(({ when, plannedAt, cancelledAt }, index) => ({
    when,
    since: plannedAt,
    until: earlier[index + 1]?.plannedAt ?? event.plannedAt,
    cancelledAt,
  }));
  return [...past, { when: event.when, since: event.plannedAt, until: Number.POSITIVE_INFINITY, cancelledAt: event.cancelledAt }];
};

/** The cards about this one event that may have told of a time while it stood: its reminders and the notice of the move to it. */
export const cardsOf = ({ id, settings }: Network, event: CalendarEvent, { when, since, until }: Standing): readonly PostSubject[] => {
  const about = { network: id, event: event.id };
  const planned = plannedReminders({ kind: event.kind, when, plannedAt: since }, settings.rules);
  const reminders = planned.filter(({ due }) => due >= since && due < until);
  return [...reminders.map(({ kind, due }) => ({ ...about, kind, due })), { ...about, kind: 'moved', due: since + untilTold }];
};

/** The notice that this time was called off. */
export const cancellationOf = ({ id }: Network, event: CalendarEvent, { cancelledAt }: Standing): PostSubject | undefined =>
  cancelledAt === undefined ? undefined : { network: id, event: event.id, kind: 'cancelled', due: cancelledAt + untilTold };

/** The digests that may have told of a time while it stood, and those that were posted anew. */
export const digestsOf = ({ id, settings }: Network, { when, until }: Standing): readonly PostSubject[] =>
  monthsOf(when).flatMap((month) => {
    const due = digestDue(month, settings.rules);
    return due === undefined || due >= until ? [] : withAnew({ network: id, kind: 'digest', about: month, due });
  });

const withAnew = (subject: PostSubject): readonly PostSubject[] => [subject, subjectAnew(subject)];

function monthsOf(when: When): readonly Month[] {
  const [first, last] = [monthOf(firstDay(when)), monthOf(lastDay(when))];
  if (when.precision === 'season') return [first];
  const months: Month[] = [];
  for (let month = first; month <= last && months.length < mostMonths; month = addMonths(month, 1)) months.push(month);
  return months;
}
