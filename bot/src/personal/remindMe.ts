import type { Attendance } from '../attendance/attendance';
import type { Attendances } from '../attendance/ports';
import type { CalendarEvent } from '../calendar/event';
import type { NetworkId, Person } from '../kit/ids';
import type { NetworkData } from '../network/networkData';
import type { PersonalReminder } from './personalReminder';
import { duesOf, type PlanPersonalPorts } from './planPersonal';

export type WantedReminder = Pick<PersonalReminder, 'dayBefore' | 'hourBefore'>;

/** Stores when somebody wants to be reminded of an event, in place of what they wanted before; planned before it is stored. */
export const remindMe =
  ({ personalReminders, members, due, clock }: PlanPersonalPorts) =>
  async (data: NetworkData, event: CalendarEvent, person: Person, wanted: WantedReminder): Promise<PersonalReminder> => {
    const now = clock.now();
    const { id } = data.network;
    const reminder: PersonalReminder = { ...wanted, event: event.id, person, at: now };
    const dues = duesOf(data, event, reminder, (await members.of(id, person))?.personal, now);
    if (dues.length > 0) await due.add(dues);
    await personalReminders.save(id, reminder);
    return reminder;
  };

type FollowPorts = PlanPersonalPorts & { readonly readNetwork: (id: NetworkId) => Promise<NetworkData | undefined> };

/** Whoever says that they come is reminded in the way that they have chosen once for all such events, unless they chose another for this one. */
export const remindThoseWhoCome = (attendances: Attendances, ports: FollowPorts): Attendances => ({
  ...attendances,
  save: async (network, attendance) => {
    await attendances.save(network, attendance);
    if (attendance.coming === 'yes') await remindOfComing(network, attendance, ports);
  },
});

async function remindOfComing(network: NetworkId, { event: id, person }: Attendance, ports: FollowPorts): Promise<void> {
  const settings = (await ports.members.of(network, person))?.personal;
  if (settings === undefined || !settings.private.reminders) return;
  const known = await ports.personalReminders.of(network, id, person);
  const stands = known !== undefined && !(settings.stoppedAt !== undefined && known.at <= settings.stoppedAt);
  const data = stands ? undefined : await ports.readNetwork(network);
  const event = data?.events.find((each) => each.id === id);
  const { dayBefore, hourBefore } = settings.remind;
  if (data !== undefined && event !== undefined && (dayBefore || hourBefore)) {
    await remindMe(ports)(data, event, person, { dayBefore, hourBefore });
  }
}
