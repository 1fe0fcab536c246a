import { type Decide, namesSomething, one } from './decision';

/** Greetings, thanks and asking for help: only where nothing else is said. */
export const decideTalk: Decide = (reading) => {
  const { cues, span, asked, region, order } = reading;
  if (cues.has('elsewhere') && !cues.has('calendar'))
    return { sure: false, nearest: span === undefined ? [] : [{ intent: 'events', from: span.from, to: span.to }] };
  if (cues.has('channel')) return one({ intent: 'useThisChannel' });
  if (namesSomething(reading) || span !== undefined || region !== undefined || order !== undefined) return undefined;
  if (cues.has('help')) return one({ intent: 'help' });
  if (asked.length > 0 || cues.has('when') || cues.has('next') || cues.has('ours')) return undefined;
  if (cues.has('thanks')) return one({ intent: 'thanks' });
  return cues.has('greeting') ? one({ intent: 'greeting' }) : undefined;
};
