import type { PreparePost } from '../delivery/deliverPost';
import { timelinessOfReminder } from '../delivery/lateness';
import { voiceFor } from '../network/binding';
import type { Links } from '../network/links';
import type { ReadNetwork } from '../network/networkData';
import { isStillAhead, plannedReminders } from './plannedReminders';
import { isPostedAnew, timelinessAnew } from './postedAnew';
import { reminderCard } from './reminderCard';

/** Checks a reminder that is due against the event as it stands now, and writes its card. */
export const prepareReminder =
  (readNetwork: ReadNetwork, links: Links): PreparePost =>
  async (subject, now) => {
    const data = await readNetwork(subject.network);
    const event = data?.events.find(({ id }) => id === subject.event);
    if (data === undefined || event === undefined || subject.due < event.plannedAt) return { kind: 'obsolete' };
    const planned = plannedReminders(event, data.network.settings.rules).find(
      ({ kind, due }) => kind === subject.kind && due === subject.due,
    );
    if (planned === undefined || event.cancelled) return { kind: 'obsolete' };

    const voice = voiceFor(data.network, subject.due);
    if (voice.voice === 'never') return { kind: 'obsolete' };
    if (voice.voice === 'silent') return { kind: 'skip', reason: voice.reason };
    const timeliness = isPostedAnew(subject) ? timelinessAnew(now) : timelinessOfReminder(subject.due, now);
    if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
    if (timeliness.verdict === 'too-late' || !isStillAhead(event, now)) return { kind: 'skip', reason: 'too-late' };

    const late = timeliness.verdict === 'late';
    const card = reminderCard({ event, kind: planned.kind, late, now }, data, links, data.network.settings.language);
    return { kind: 'post', binding: voice.binding, late, message: { card, summary: card.speak ?? event.title } };
  };
