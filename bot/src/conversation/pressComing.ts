import * as v from 'valibot';
import { Coming } from '../attendance/attendance';
import type { Attendances } from '../attendance/ports';
import { sayComing } from '../attendance/sayComing';
import type { CalendarEvent } from '../calendar/event';
import type { DueIndex } from '../delivery/ports';
import type { CardReply, Presser } from '../followUps/pressing';
import type { Card } from '../kit/card';
import type { Clock } from '../kit/clock';
import { EventId } from '../kit/ids';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { Members } from '../network/ports';
import { outdatedCard } from '../reminders/changeNoticeCard';
import { refreshedForComing, requestReminderUpdate } from '../reminders/ownReminder';
import { ReminderKind } from '../reminders/plannedReminders';
import { reminderCard } from '../reminders/reminderCard';
import { attendanceWords } from '../text/attendance';
import { wordsOf } from '../text/words';
import { eventCard } from './cards/eventCard';

export type PressComingPorts = {
  readonly attendances: Attendances;
  readonly members: Members;
  readonly due: DueIndex;
  readonly clock: Clock;
  readonly links: Links;
};

/** Which card it stands on: a reminder tells its kind, the event's own card nothing. */
const Itself = { event: EventId, kind: v.optional(ReminderKind), late: v.optional(v.string()) };
const Shown = v.object(Itself);
const Pressed = v.object({ ...Itself, coming: Coming });

/** Stores whether whoever pressed comes, and shows them the card with their own answer on it. */
export const pressComing =
  (ports: PressComingPorts) =>
  async (sent: unknown, presser: Presser): Promise<CardReply> => {
    const { data, person, language, account } = presser;
    const { refusal } = wordsOf(language);
    const pressed = v.safeParse(Pressed, sent);
    if (!pressed.success) return { sentence: refusal.invalid };
    const { event: id, coming, kind } = pressed.output;
    const event = data.events.find((each) => each.id === id);
    if (event === undefined) return { sentence: refusal['not-found'] };
    const named = kind !== undefined && account !== undefined;
    if (named) await requestReminderUpdate(data.network, event, kind, ports.due, ports.clock);
    const member = await ports.members.of(data.network.id, person);
    const saying = { event: id, person, organisation: member?.organisation, coming, ...(named ? { channelAccount: account } : {}) };
    const said = await sayComing(ports.attendances, ports.clock)(data, saying);
    if (!said.ok) return { sentence: said.refusal === 'not-found' ? refusal['not-found'] : attendanceWords(language)[said.refusal] };
    return { card: cardFor(event, pressed.output, said.value.coming, presser, ports) };
  };

/** The reminder as it is now for whoever looks, with their own answer; Teams asks for it by itself. */
export const showReminder =
  (ports: PressComingPorts) =>
  async (sent: unknown, presser: Presser): Promise<CardReply> => {
    const { data, person, language } = presser;
    const { refusal } = wordsOf(language);
    const shown = v.safeParse(Shown, sent);
    if (!shown.success) return { sentence: refusal.invalid };
    const event = data.events.find(({ id }) => id === shown.output.event);
    if (event === undefined) return { sentence: refusal['not-found'] };
    const said = await ports.attendances.of(data.network.id, event.id, person);
    return { card: cardFor(event, shown.output, said?.coming, presser, ports) };
  };

function cardFor(
  event: CalendarEvent,
  { kind, late: wasLate }: v.InferOutput<typeof Shown>,
  coming: Coming | undefined,
  { data, language, account }: Presser,
  { clock, links }: PressComingPorts,
): Card {
  const now = clock.now();
  if (kind === undefined) return eventCard(event, coming, { data, now, links, language });
  if (event.cancelled) return outdatedCard(event, event.when, dayOf(now), links, language);
  const late = wasLate !== undefined;
  const own = reminderCard({ event, kind, late, now, coming }, data, links, language);
  return refreshedForComing(own, { event, kind, late }, account === undefined ? [] : [account]);
}
