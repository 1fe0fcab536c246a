import type { CalendarEvent } from '../calendar/event';
import type { PostSubject } from '../delivery/post';
import type { Instant } from '../kit/clock';
import { addMonths, dayOf, type Month, monthOf } from '../kit/time';
import type { Network } from '../network/network';
import { digestDue } from './digest';
import { plannedReminders } from './plannedReminders';

export const remindersOf = (network: Network, event: CalendarEvent): readonly PostSubject[] =>
  event.cancelled ? [] : plannedReminders(event).map(({ kind, due }) => ({ network: network.id, kind, event: event.id, due }));

/** This month's digest and the next one's. */
export const digestsAround = (network: Network, around: Instant): readonly PostSubject[] => {
  const month = monthOf(dayOf(around));
  return [month, addMonths(month, 1)].map((each) => digestSubject(network.id, each));
};

/** After a month's digest comes the next month's. */
export const digestAfter = (subject: PostSubject): PostSubject | undefined =>
  subject.kind === 'digest' && subject.about !== undefined ? digestSubject(subject.network, addMonths(subject.about, 1)) : undefined;

const digestSubject = (network: PostSubject['network'], month: Month): PostSubject => ({
  network,
  kind: 'digest',
  about: month,
  due: digestDue(month),
});
