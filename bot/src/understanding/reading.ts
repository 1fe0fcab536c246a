import { EventKind } from '../calendar/event';
import type { RegionId } from '../kit/ids';
import { Language } from '../kit/languages';
import type { SearchKind } from '../search/hit';
import { tokensOf } from '../search/tokens';
import { withoutIntroduction } from './introduction';
import { type Cues, cuesIn, hears } from './lexicon/cuesIn';
import { isSmall, withoutFillers } from './lexicon/smallWords';
import { translate } from './lexicon/translate';
import type { AskedWord } from './names/findNamed';
import type { Network } from './network';
import { isOrder, orderIn } from './orderIn';
import { putRight } from './spelling';
import type { Reckoning, Span } from './times/span';
import { spanIn } from './times/spanIn';

/** A name is recognised where so much of what was asked is its own. */
export const recognised = 0.5;

/** A message taken apart: what it asks, of when, of where, and with which words. */
export type Reading = {
  readonly cues: Cues;
  readonly span: Span | undefined;
  /** Whether it speaks of a time of day. */
  readonly atClock: boolean;
  readonly region: RegionId | undefined;
  /** The words that name something, as the network writes them; none but soft ones where they name nothing well enough. */
  readonly asked: readonly AskedWord[];
  /** All the words that may have been meant to name something. */
  readonly mentioned: readonly AskedWord[];
  /** Those that name something without those that name a region. */
  readonly askedElsewhere: readonly AskedWord[];
  /** The same words before they were put into the network's language. */
  readonly own: readonly string[];
  /** Which one in a row: 'painopiste 3', 'kolmas'. */
  readonly order: number | undefined;
};

export const readMessage = (message: string, network: Network): Reading => {
  const said = putRight(withoutIntroduction(message.replaceAll(/['’]/g, '')), (word) => network.names.knows(word) || isOrder(word));
  const whole = withoutFillers(said) || said;
  const { span, atClock, rest } = spanIn(whole, reckoningOf(whole, network));
  const text = network.names.joined(translate(rest));
  const cues = cuesIn(text, Language.options);
  const inRegion = network.regionIn(text);
  const words = tokensOf(text, false).filter(({ word, start, end }) => {
    if (cues.soft.some(([from, to]) => from <= start && end <= to)) return true;
    return !isSmall(word) && !cues.firm.some(([from, to]) => from <= start && end <= to);
  });
  const asked = words.map(({ word, start, end }) => ({
    word,
    soft: /^\d+$/.test(word) || cues.soft.some(([from, to]) => from <= start && end <= to),
    inRegion: inRegion !== undefined && inRegion.start <= start && end <= inRegion.end,
  }));
  const order = orderIn(rest);
  const unnumbered = order === undefined ? asked : asked.filter(({ word }) => !isOrder(word));
  const known = (words: readonly AskedWord[]): readonly AskedWord[] => {
    const written = network.names.asWritten(words);
    const isRecognised = (kinds?: readonly SearchKind[]) => network.names.find(written, kinds).some(({ covered }) => covered >= recognised);
    // Beside a kind of event only events count, and of a region's figures only indicators: the rest of the words is chat.
    const isOfEvents = EventKind.options.some((kind) => cues.has(kind));
    const isOfFigures = inRegion !== undefined || cues.has('howMuch') || cues.has('indicator');
    if (isRecognised()) return written;
    const isNamed = (isOfEvents && isRecognised(['event'])) || (isOfFigures && isRecognised(['indicator']));
    return written.filter(({ word, soft }) => soft || (isNamed && network.names.knows(word)));
  };
  return {
    cues,
    span,
    atClock,
    region: inRegion?.region,
    asked: known(unnumbered),
    mentioned: network.names.asWritten(unnumbered),
    askedElsewhere: known(unnumbered.filter(({ inRegion }) => !inRegion)),
    own: ownWords(rest),
    order,
  };
};

/** Whoever asks what was done in November means the last one, and what was agreed on Friday the Friday before. */
function reckoningOf(message: string, { reckoning }: Network): Reckoning {
  const looksBack = hears(message, 'agreed');
  if (!looksBack && !hears(message, 'past')) return reckoning;
  const isBehind = ({ from, to }: Span) => from === to || from <= reckoning.today;
  return { ...reckoning, looksBack, hasEvents: (span) => isBehind(span) && reckoning.hasEvents(span) };
}

/** What is left of a message, in its writer's own words, when all that only asks is taken away. */
function ownWords(rest: string): readonly string[] {
  const { firm, soft } = cuesIn(rest, Language.options);
  const asks = [...firm, ...soft];
  const left = tokensOf(rest, false).filter(
    ({ word, start, end }) => !isSmall(word) && !asks.some(([from, to]) => from <= start && end <= to),
  );
  const words: string[] = [];
  left.forEach(({ word, start }, at) => {
    const before = rest.slice(left[at - 1]?.end, start) === '-' ? words.pop() : undefined;
    words.push(before === undefined ? word : `${before}-${word}`);
  });
  return words;
}
