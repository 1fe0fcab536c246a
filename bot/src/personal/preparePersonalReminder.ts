import type { Attendances } from '../attendance/ports';
import type { PreparePost } from '../delivery/deliverPost';
import { timelinessOfReminder } from '../delivery/lateness';
import type { Links } from '../network/links';
import type { ReadNetwork } from '../network/networkData';
import { isStopped } from '../network/personalSettings';
import { isStillAhead } from '../reminders/plannedReminders';
import { personalReminderCard } from './personalReminderCard';
import { listenerFor, type PersonalPorts } from './personalSaying';
import { aheads, dueOf, sentAt } from './plannedPersonal';
import { isWanted } from './planPersonal';
import type { PersonalReminders } from './ports';
import { recipientKey } from './recipientKey';

type Ports = PersonalPorts & {
  readonly readNetwork: ReadNetwork;
  readonly personalReminders: PersonalReminders;
  readonly attendances: Attendances;
  readonly links: Links;
};

/** Checks a personal reminder against the event and its reader as they stand now, and writes its card. */
export const preparePersonalReminder =
  (ports: Ports): PreparePost =>
  async (subject, now) => {
    const data = await ports.readNetwork(subject.network);
    const event = data?.events.find(({ id }) => id === subject.event);
    const ahead = aheads.find((each) => each === subject.about);
    if (data === undefined || event === undefined || ahead === undefined || event.cancelled) return { kind: 'obsolete' };
    const { network } = data;
    const { rules } = network.settings;
    if (subject.due < event.plannedAt || dueOf(ahead, event, rules) !== subject.due) return { kind: 'obsolete' };
    const asked = await ports.personalReminders.at(network.id, event.id);
    const reminder = asked.find(({ person }) => recipientKey(network.id, person) === subject.to);
    if (reminder === undefined || !isWanted(reminder, ahead)) return { kind: 'obsolete' };
    const listener = await listenerFor(ports)(network, reminder.person, subject.due);
    if ('kind' in listener) return listener;
    const { member, language, binding } = listener;
    if (isStopped(member.personal, reminder.at)) return { kind: 'obsolete' };
    const coming = (await ports.attendances.of(network.id, event.id, reminder.person))?.coming;
    if (coming === 'no') return { kind: 'obsolete' };

    const wanted = sentAt(subject.due, event, member.personal, rules);
    if (now < wanted) return { kind: 'wait', until: wanted };
    const timeliness = timelinessOfReminder(wanted, now);
    if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
    if (timeliness.verdict === 'too-late' || !isStillAhead(event, now)) return { kind: 'skip', reason: 'too-late' };
    const late = timeliness.verdict === 'late';
    const card = personalReminderCard({ event, ahead, late, now, coming }, data, ports.links, language);
    return { kind: 'post', binding, late, to: reminder.person, message: { card, summary: card.speak ?? event.title } };
  };
