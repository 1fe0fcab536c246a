import * as v from 'valibot';
import type { CalendarEvent, EventKind } from '../calendar/event';
import { endOf } from '../calendar/times';
import { CalendarDay, WallClockTime } from '../calendar/when';
import type { Instant } from '../kit/clock';
import { EventId, PriorityId, RoundId } from '../kit/ids';
import { optionalText, text } from '../kit/text';
import { addDays, at, type Day, dayOf, instantOf } from '../kit/time';
import { workingDayOnOrAfter } from '../kit/workingDays';
import type { RulesHistory } from '../network/postingRules';
import { afterQuietHours } from '../network/quietHours';
import { rulesAt } from '../network/rulesInForce';
import { Questionnaire } from './questionnaire';

/**
 * A round that a coordinator opens, prolongs or ends early by hand: about an event, whose id it then has and whose own
 * round it replaces, or about nothing but its title.
 */
export const RoundAsWritten = v.pipe(
  v.object({
    id: RoundId,
    title: text(300),
    /** What the card asks first; where left out, the question of the event's kind or the title. */
    question: optionalText(300),
    event: v.optional(EventId),
    priorities: v.optional(v.array(PriorityId), []),
    opensAt: WallClockTime,
    lastDay: CalendarDay,
    questionnaire: v.optional(Questionnaire),
  }),
  v.check(({ id, event }) => event === undefined || String(event) === String(id), 'a round about an event has its id'),
  v.forward(
    v.partialCheck([['opensAt'], ['lastDay']], ({ opensAt, lastDay }) => lastDay >= opensAt.slice(0, 10), 'the end is before the start'),
    ['lastDay'],
  ),
);
export type RoundAsWritten = v.InferOutput<typeof RoundAsWritten>;

/** A round of questions. One after an event follows from the event alone: it is open whatever becomes of its card. */
export type Round = {
  readonly id: RoundId;
  readonly title: string;
  readonly question: string | undefined;
  readonly event: CalendarEvent | undefined;
  readonly priorities: readonly PriorityId[];
  /** Of this round alone; where left out, the form of the event's kind. */
  readonly questionnaire: Questionnaire | undefined;
  readonly opensAt: Instant;
  /** The last day on which one can answer. */
  readonly lastDay: Day;
  /** The last instant: 23:59 of the last day. */
  readonly closesAt: Instant;
  /** When its card is posted: as it opens or, where that is in the quiet hours, at their end. */
  readonly cardDue: Instant;
  readonly nudgeDue: Instant;
};

export type RoundSettings = { readonly followUpMeetings: boolean; readonly rules?: RulesHistory };

export const roundIdOf = (event: EventId): RoundId => v.parse(RoundId, event);

/**
 * An event's round, if it gets one: it opens at the event's end (without a clock time at 12:30 for a morning, else at
 * 16:00). By the rules that are in force then it closes at 23:59 some days later, the 14th as a rule, and is asked for
 * again some days after, the 7th as a rule (else the next working day), at the time of reminders.
 */
export const roundOf = (event: CalendarEvent, settings: RoundSettings): Round | undefined => {
  const opensAt = isFollowedUp(event.kind, settings) && !event.cancelled ? endOf(event.when) : undefined;
  if (opensAt === undefined || opensAt < event.plannedAt) return undefined;
  return {
    id: roundIdOf(event.id),
    title: event.title,
    question: undefined,
    event,
    priorities: event.priorities,
    questionnaire: undefined,
    ...timesOf(opensAt, undefined, settings.rules),
  };
};

/** A round as it was written by hand; of a cancelled event there is none. */
export const roundByHand = (written: RoundAsWritten, event: CalendarEvent | undefined, rules?: RulesHistory): Round | undefined => {
  if (event?.cancelled) return undefined;
  const { id, title, question, questionnaire, lastDay } = written;
  const priorities = written.priorities.length > 0 ? written.priorities : (event?.priorities ?? []);
  return { id, title, question, event, priorities, questionnaire, ...timesOf(instantOf(written.opensAt), lastDay, rules) };
};

/** The nudge follows from the opening alone, so that a round that is prolonged is not asked for twice. */
const timesOf = (opensAt: Instant, lastDayByHand: Day | undefined, history: RulesHistory = []) => {
  const { followUpDays, nudgeDays, reminderTime, quietHours } = rulesAt(opensAt, history);
  const day = dayOf(opensAt);
  const lastDay = lastDayByHand ?? addDays(day, followUpDays);
  return {
    opensAt,
    lastDay,
    closesAt: at(lastDay, '23:59'),
    cardDue: afterQuietHours(opensAt, quietHours),
    nudgeDue: afterQuietHours(at(workingDayOnOrAfter(addDays(day, nudgeDays)), reminderTime), quietHours),
  };
};

export type RoundState = 'coming' | 'open' | 'closed';

export const stateOf = (round: Round, now: Instant): RoundState =>
  now < round.opensAt ? 'coming' : now <= round.closesAt ? 'open' : 'closed';

function isFollowedUp(kind: EventKind, settings: RoundSettings): boolean {
  return kind === 'webinar' || kind === 'workshop' || kind === 'forum' || (kind === 'meeting' && settings.followUpMeetings);
}
