import * as v from 'valibot';
import { Coming } from '../attendance/attendance';
import type { Attendances } from '../attendance/ports';
import { sayComing } from '../attendance/sayComing';
import type { CardReply, Presser } from '../followUps/cardActions';
import type { Clock } from '../kit/clock';
import { EventId } from '../kit/ids';
import type { Links } from '../network/links';
import type { Members } from '../network/ports';
import { ReminderKind } from '../reminders/plannedReminders';
import { reminderCard } from '../reminders/reminderCard';
import { attendanceWords } from '../text/attendance';
import { wordsOf } from '../text/words';

export type PressComingPorts = {
  readonly attendances: Attendances;
  readonly members: Members;
  readonly clock: Clock;
  readonly links: Links;
};

const Pressed = v.object({ event: EventId, coming: Coming, kind: ReminderKind, late: v.optional(v.string()) });

/** Stores whether whoever pressed comes, and shows them the reminder with their own answer on it. */
export const pressComing =
  ({ attendances, members, clock, links }: PressComingPorts) =>
  async (sent: unknown, { data, person, language }: Omit<Presser, 'account'>): Promise<CardReply> => {
    const pressed = v.safeParse(Pressed, sent);
    if (!pressed.success) return { sentence: wordsOf(language).refusal.invalid };
    const { event: id, coming, kind, late } = pressed.output;
    const member = await members.of(data.network.id, person);
    const said = await sayComing(attendances, clock)(data, { event: id, person, organisation: member?.organisation, coming });
    if (!said.ok) {
      const { refusal } = said;
      return { sentence: refusal === 'not-found' ? wordsOf(language).refusal['not-found'] : attendanceWords(language)[refusal] };
    }
    const event = data.events.find((each) => each.id === id);
    if (event === undefined) return { sentence: wordsOf(language).refusal['not-found'] };
    const reminding = { event, kind, late: late !== undefined, now: clock.now(), coming: said.value.coming };
    return { card: reminderCard(reminding, data, links, language) };
  };
