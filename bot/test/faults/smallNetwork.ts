import * as v from 'valibot';
import { NetworkContent } from '../../src/network/content';
import { parseContent } from '../../src/network/parseContent';
import { usualRules } from '../../src/network/postingRules';
import { invented } from '../content/invented';
import { daysLater } from '../plan/helsinki';

/** The first day of the network's calendar, a Monday. */
export const firstDay = '2021-05-03';

export const dayNumber = (number: number): string => daysLater(firstDay, number);

export const someDays = (many: number): readonly string[] => Array.from({ length: many }, (_, number) => dayNumber(number));

/** The event of a day; its round has the same id. */
export const eventOn = (day: string): string => `${day}-keksitty`;

/**
 * A network that does not exist, under the real one's id, small enough to be begun anew for every fault: one webinar on each
 * of these days, each with a reminder an hour before and a question after it, and nothing else.
 */
export const smallNetwork = (days: readonly string[], id = 'kaselo'): NetworkContent => {
  const frame = parseContent('invented.yaml', invented);
  if (!frame.ok) throw new Error('The invented content file has a mistake');
  const reminders = { ...usualRules.reminders, webinar: { weekBefore: false, dayBefore: false, onTheDay: true } };
  const events = days.map((day, number) => {
    const when = { precision: 'time', start: `${day}T10:00`, end: `${day}T11:00` };
    return { id: eventOn(day), title: `Keksitty webinaari ${number + 1}`, kind: 'webinar', when, priorities: ['access'] };
  });
  return v.parse(NetworkContent, {
    ...frame.value,
    id,
    settings: { ...frame.value.settings, rules: { ...usualRules, reminders, nudgeDays: 60, followUpDays: 60 } },
    priorities: frame.value.priorities.map((priority) => ({
      ...priority,
      actions: priority.actions.map((action) => ({ ...action, events: [] })),
    })),
    events,
  });
};
