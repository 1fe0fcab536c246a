import type { CalendarEvent } from '../calendar/event';
import { begunAt, concernedDay, hasDay } from '../calendar/times';
import { hours, type Instant } from '../kit/clock';
import { at } from '../kit/time';
import { workingDayBefore } from '../kit/workingDays';
import type { PersonalSettings } from '../network/personalSettings';
import { latestRules, type RulesHistory } from '../network/postingRules';
import { outOfQuietHours } from '../network/quietHours';
import { dueUnder } from '../network/rulesInForce';

/** How long before an event somebody is reminded of it: the working day before, or an hour. */
export type Ahead = 'day' | 'hour';
export const aheads: readonly Ahead[] = ['day', 'hour'];

/**
 * When a personal reminder is due; undefined where the event has no such instant. It follows from the event and the
 * network's rules alone, so that a reminder has one key whatever quiet hours its reader chooses later.
 */
export const dueOf = (ahead: Ahead, event: CalendarEvent, rules: RulesHistory): Instant | undefined => {
  if (event.cancelled || !hasDay(event.when)) return undefined;
  if (ahead === 'hour') {
    const begun = event.when.precision === 'time' ? begunAt(event) : undefined;
    return begun === undefined ? undefined : begun - hours(1);
  }
  return dueUnder(rules, event.plannedAt, ({ reminderTime }) => at(workingDayBefore(concernedDay(event)), reminderTime));
};

/** When it is sent: never in the person's quiet hours, nor in the network's where they chose none. */
export const sentAt = (due: Instant, event: CalendarEvent, settings: PersonalSettings | undefined, rules: RulesHistory): Instant =>
  outOfQuietHours(due, begunAt(event) ?? due, settings?.quietHours ?? latestRules(rules).quietHours);

/** What one can still be reminded of. */
export const stillAhead = (event: CalendarEvent, rules: RulesHistory, now: Instant): readonly Ahead[] =>
  aheads.filter((ahead) => (dueOf(ahead, event, rules) ?? now) > now);
