import type { FirmCue } from '../lexicon/cue';
import type { Network } from '../network';
import { type Reading, recognised } from '../reading';
import { type Decide, namesSomething, one } from './decision';

/** Whoever also says one of these asks for something: 'näytä myöhässä olevat, kiitos'. */
const asking: readonly FirmCue[] = [
  'when',
  'next',
  'last',
  'soon',
  'join',
  'ours',
  'coming',
  'agreed',
  'agenda',
  'delayed',
  'in-progress',
  'completed',
  'not-started',
  'paused',
  'dropped',
  'answerHow',
  'members',
  'howMuch',
];

/** Greetings, thanks and asking for help: only where nothing else is said. */
export const decideTalk: Decide = (reading, network) => {
  const { cues, span, asked, region, order } = reading;
  if (cues.has('elsewhere') && !cues.has('calendar') && !isOurMatter(reading, network))
    return { sure: false, nearest: span === undefined ? [] : [{ intent: 'events', from: span.from, to: span.to }] };
  if (cues.has('channel')) return one({ intent: 'useThisChannel' });
  if (namesSomething(reading) || span !== undefined || region !== undefined || order !== undefined) return undefined;
  if (cues.has('help') && !cues.has('answerHow') && !(cues.has('reply') && cues.has('how'))) return one({ intent: 'help' });
  if (asked.length > 0 || asking.some((cue) => cues.has(cue))) return undefined;
  if (cues.has('thanks')) return one({ intent: 'thanks' });
  return cues.has('greeting') ? one({ intent: 'greeting' }) : undefined;
};

const askedOfOurs: readonly FirmCue[] = ['when', 'next', 'join', 'coming', 'agreed', 'responsible', 'status'];

/** Whoever asks when the network's forum is, because of the train, asks for the forum; a town alone is only where they are. */
function isOurMatter(reading: Reading, { names }: Network): boolean {
  if (!askedOfOurs.some((cue) => reading.cues.has(cue))) return false;
  const [best] = namesSomething(reading) ? names.find(reading.asked) : [];
  return best !== undefined && best.covered >= recognised && best.named.kind !== 'organisation';
}
