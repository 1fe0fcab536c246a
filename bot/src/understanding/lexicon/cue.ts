import { EventKind } from '../../calendar/event';
import { StrategyPart } from '../meaning';

/** Words that tell what is asked, and are not themselves what is asked for. */
export const firmCues = [
  'when',
  'where',
  'who',
  'howMuch',
  'next',
  'first',
  'last',
  'past',
  'soon',
  'join',
  'coming',
  'agreed',
  'agenda',
  'responsible',
  'belongs',
  'status',
  'delayed',
  'in-progress',
  'completed',
  'not-started',
  'paused',
  'dropped',
  'does',
  'ours',
  'meansWhat',
  'answerHow',
  'how',
  'reply',
  'until',
  'comes',
  'members',
  'greeting',
  'thanks',
  'help',
  'channel',
  'network',
  'elsewhere',
] as const;
export type FirmCue = (typeof firmCues)[number];

/** Words that tell what is asked and may stand in a name as well: 'hyvät käytännöt' is the name of a webinar too. */
export const softCues = [
  'calendar',
  'priority',
  'action',
  'indicator',
  'practices',
  'followUp',
  'project',
  'organisation',
  ...StrategyPart.options,
  ...EventKind.options,
] as const;
export type SoftCue = (typeof softCues)[number];

export type Cue = FirmCue | SoftCue;

/**
 * The words of one language, as people write them; '*' stands for any ending or beginning. `small` are words that say
 * nothing by themselves, and `fillers` those of them that stand anywhere, even within a phrase.
 */
export type Lexicon = {
  readonly firm: Readonly<Record<FirmCue, string>>;
  readonly soft: Readonly<Partial<Record<SoftCue, string>>>;
  readonly small: string;
  readonly fillers: string;
};
