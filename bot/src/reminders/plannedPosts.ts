import type { CalendarEvent } from '../calendar/event';
import type { PostSubject } from '../delivery/post';
import type { Instant } from '../kit/clock';
import { addMonths, dayOf, type Month, monthOf } from '../kit/time';
import type { Network } from '../network/network';
import type { ReadNetwork } from '../network/networkData';
import { digestDue, monthOfDigest } from './digest';
import { plannedReminders } from './plannedReminders';

export const remindersOf = (network: Network, event: CalendarEvent): readonly PostSubject[] =>
  event.cancelled
    ? []
    : plannedReminders(event, network.settings.rules).map(({ kind, due }) => ({ network: network.id, kind, event: event.id, due }));

/** This month's digest and the next one's. */
export const digestsAround = (network: Network, around: Instant): readonly PostSubject[] => {
  const month = monthOf(dayOf(around));
  return [month, addMonths(month, 1)].flatMap((each) => digestSubject(network, each) ?? []);
};

/** After a month's digest comes the next month's. */
export const digestAfter =
  (readNetwork: ReadNetwork) =>
  async (subject: PostSubject): Promise<PostSubject | undefined> => {
    const month = monthOfDigest(subject);
    if (month === undefined) return undefined;
    const data = await readNetwork(subject.network);
    return data && digestSubject(data.network, addMonths(month, 1));
  };

const digestSubject = ({ id, settings }: Network, month: Month): PostSubject | undefined => {
  const due = digestDue(month, settings.rules);
  return due === undefined ? undefined : { network: id, kind: 'digest', about: month, due };
};
