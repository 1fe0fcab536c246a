import type { CalendarEvent } from '../calendar/event';
import type { DueIndex, PostDue } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import type { Clock, Instant } from '../kit/clock';
import { type NetworkId, type Person, personKey } from '../kit/ids';
import type { Member } from '../network/member';
import type { NetworkData } from '../network/networkData';
import type { PersonalSettings } from '../network/personalSettings';
import type { Members } from '../network/ports';
import type { PersonalReminder } from './personalReminder';
import { type Ahead, aheads, dueOf, sentAt } from './plannedPersonal';
import type { PersonalReminders } from './ports';
import { recipientKey } from './recipientKey';

export const reminderSubject = (network: NetworkId, event: CalendarEvent, ahead: Ahead, person: Person, due: Instant): PostSubject => ({
  network,
  kind: 'own-reminder',
  event: event.id,
  about: ahead,
  to: recipientKey(network, person),
  due,
});

export const isWanted = (reminder: PersonalReminder, ahead: Ahead): boolean => (ahead === 'day' ? reminder.dayBefore : reminder.hourBefore);

/** What of a personal reminder is still to come, each at the instant at which it is to be sent. */
export const duesOf = (
  { network }: NetworkData,
  event: CalendarEvent,
  reminder: PersonalReminder,
  settings: PersonalSettings | undefined,
  now: Instant,
): readonly PostDue[] => {
  const { rules } = network.settings;
  return aheads
    .filter((ahead) => isWanted(reminder, ahead))
    .flatMap((ahead): PostDue[] => {
      const due = dueOf(ahead, event, rules);
      if (due === undefined || due < event.plannedAt || due <= now) return [];
      const subject = reminderSubject(network.id, event, ahead, reminder.person, due);
      return [{ task: 'post', at: Math.max(now, sentAt(due, event, settings, rules)), subject }];
    });
};

export type PlanPersonalPorts = {
  readonly personalReminders: PersonalReminders;
  readonly members: Members;
  readonly due: DueIndex;
  readonly clock: Clock;
};

/** Plans the personal reminders of some events anew: done before a change of them is written, and when the plan is healed. */
export const planPersonal =
  ({ personalReminders, members, due, clock }: PlanPersonalPorts) =>
  async (data: NetworkData, events: readonly CalendarEvent[]): Promise<void> => {
    const ahead = new Map(events.filter((event) => !event.cancelled).map((event) => [event.id, event]));
    if (ahead.size === 0) return;
    const { id } = data.network;
    const [only] = ahead.keys();
    const asked = ahead.size === 1 && only !== undefined ? await personalReminders.at(id, only) : await personalReminders.all(id);
    for (const reminder of asked) {
      const event = ahead.get(reminder.event);
      if (event === undefined) continue;
      const { personal } = (await members.of(id, reminder.person)) ?? {};
      const dues = duesOf(data, event, reminder, personal, clock.now());
      if (dues.length > 0) await due.add(dues);
    }
  };

/** The same of one person, by settings that they are about to have. */
export const planPersonalOf =
  ({ personalReminders, due, clock }: PlanPersonalPorts) =>
  async (data: NetworkData, { person, personal }: Member): Promise<void> => {
    const own = (await personalReminders.all(data.network.id)).filter((each) => personKey(each.person) === personKey(person));
    const dues = own.flatMap((reminder) => {
      const event = data.events.find(({ id }) => id === reminder.event);
      return event === undefined ? [] : duesOf(data, event, reminder, personal, clock.now());
    });
    if (dues.length > 0) await due.add(dues);
  };

/** The same for what a change of the network's words has touched. */
export const planChanged =
  (ports: PlanPersonalPorts) =>
  async (before: NetworkData, after: NetworkData): Promise<void> => {
    const known = new Map(before.events.map((event) => [event.id, event]));
    const rulesChanged = before.network.settings !== after.network.settings;
    await planPersonal(ports)(
      after,
      after.events.filter((event) => rulesChanged || known.get(event.id) !== event),
    );
  };
