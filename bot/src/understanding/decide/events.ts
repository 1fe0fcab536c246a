import type { Meaning } from '../meaning';
import type { Network } from '../network';
import type { Span } from '../times/span';
import { eventsNamed, firstOf, lastOf, meetings, nextOf, ofKind, pick, within } from './chooseEvent';
import { type Decide, namesSomething, one } from './decision';
import { kindOf } from './kindOf';

/** One event, by its name and by when it is asked for. */
export const decideNamedEvent: Decide = (reading, network) => {
  const { cues, span } = reading;
  const asksOfOne = (['when', 'where', 'join', 'next', 'last', 'past', 'calendar'] as const).some((cue) => cues.has(cue));
  if (!asksOfOne && span === undefined && kindOf(reading) === undefined) return undefined;
  const byName = namesSomething(reading) || cues.has('practices') || (cues.has('vision') && kindOf(reading) !== undefined);
  if (!byName) return undefined;
  const choose = cues.has('first') ? firstOf : cues.has('past') || cues.has('last') ? lastOf : nextOf;
  const chosen = pick(eventsNamed(reading.asked, kindOf(reading), network), span, choose, network);
  return chosen && one({ intent: 'event', id: chosen.id });
};

/** The events of a time or a kind, or the next of them. */
export const decideEvents: Decide = (reading, network) => {
  const { cues, span, atClock } = reading;
  // No event has the name that was said, where a time and the calendar are spoken of: the rest was chat.
  if (namesSomething(reading) && !(span !== undefined && cues.has('calendar'))) return undefined;
  const kind = kindOf(reading);
  const asksOfOne =
    (['when', 'where', 'join', 'next', 'last'] as const).some((cue) => cues.has(cue)) ||
    atClock ||
    (cues.has('who') && !cues.has('calendar'));
  const fitting = ofKind(kind, meetings(network));
  if (span !== undefined) {
    const inSpan = within(span, fitting);
    const [only] = inSpan;
    const isOne = only !== undefined && inSpan.length === 1 && (kind !== undefined || atClock || cues.has('when') || cues.has('join'));
    if (isOne && (asksOfOne || span.from === span.to)) return one({ intent: 'event', id: only.id });
    return one(eventsIn(span, kind));
  }
  if (asksOfOne && (kind !== undefined || cues.has('next') || cues.has('last') || cues.has('join')))
    return fitting.length === 0 && kind !== undefined ? one({ intent: 'events', kind }) : oneOf(fitting, cues.has('last'), network);
  if (kind !== undefined && !cues.has('indicator')) return one({ intent: 'events', kind });
  return cues.has('calendar') || cues.has('soon') ? one({ intent: 'calendar' }) : undefined;
};

function oneOf(events: ReturnType<typeof meetings>, last: boolean, network: Network) {
  const chosen = last ? lastOf(events, network) : nextOf(events, network);
  return chosen === undefined ? one({ intent: 'calendar' }) : one({ intent: 'event', id: chosen.id });
}

const eventsIn = ({ from, to }: Span, kind?: ReturnType<typeof kindOf>): Meaning => ({ intent: 'events', from, to, kind });
