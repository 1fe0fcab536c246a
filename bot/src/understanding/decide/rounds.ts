import type { CalendarEvent } from '../../calendar/event';
import { byTime, isOver } from '../../calendar/times';
import type { Network } from '../network';
import type { Reading } from '../reading';
import { eventsNamed, lastOf, meetings, nextOf, ofKind, pick, within } from './chooseEvent';
import { type Decide, namesSomething, one } from './decision';
import { kindOf } from './kindOf';

/** How one answers, and what was agreed where. */
export const decideRounds: Decide = (reading, network) => {
  const { cues } = reading;
  const asksHow =
    cues.has('how') && !cues.has('until') && (cues.has('reply') || (cues.has('followUp') && cues.has('where') && !cues.has('agreed')));
  if (cues.has('answerHow') || (asksHow && !cues.has('responsible'))) return one({ intent: 'howToAnswer' });
  if (cues.has('agenda')) return eventDecision(theEvent(reading, network, nextOf), 'agreed');
  // 'Onko sovittu päivää' asks when.
  if (cues.precedes('agreed', 'when')) return undefined;
  if (cues.has('agreed')) return eventDecision(theEvent(reading, network, lastOf), 'agreed');
  const kind = kindOf(reading);
  // 'Kuinka monta webinaaria on tulossa' counts events, not people.
  if (kind !== undefined && cues.precedes('howMuch', kind)) return undefined;
  const asksWhoComes = cues.has('comes') && (cues.has('who') || cues.has('howMuch')) && !cues.has('status') && !cues.has('organisation');
  if (cues.has('coming') || asksWhoComes) return eventDecision(theEvent(reading, network, nextOf), 'coming');
  return undefined;
};

/** Surveys that are open; asked late, for 'seuranta' stands in much else. */
export const decideFollowUps: Decide = (reading) => {
  const { cues } = reading;
  if (namesSomething(reading) || !(cues.has('followUp') || (cues.has('reply') && (cues.has('until') || cues.has('howMuch')))))
    return undefined;
  return one({ intent: 'followUps' });
};

const eventDecision = (event: CalendarEvent | undefined, intent: 'agreed' | 'coming') =>
  event === undefined ? undefined : one({ intent, id: event.id });

type Choose = typeof nextOf;

/** The event that is spoken of: by its name, else by its time and kind. */
function theEvent(reading: Reading, network: Network, choose: Choose): CalendarEvent | undefined {
  const { asked, span } = reading;
  const named = namesSomething(reading) ? pick(eventsNamed(asked, kindOf(reading), network), span, choose, network) : undefined;
  // A time is told more exactly than a name: last week's meeting is none of another week, whatever it was called.
  if (namesSomething(reading) && (span === undefined || named === undefined || within(span, [named]).length > 0)) return named;
  const kind = kindOf(reading);
  const all = within(span, ofKind(kind, meetings(network)));
  if (choose === nextOf) return all.toSorted(byTime).find(({ when }) => !isOver(when, network.now)) ?? all.at(-1) ?? named;
  return choose(all, network) ?? named;
}
