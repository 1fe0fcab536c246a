import type { Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import type { NetworkData } from '../network/networkData';
import { type Decide, one } from './decide/decision';
import { decideEvents, decideNamedEvent } from './decide/events';
import { decideNamed, decideNamedSeries } from './decide/named';
import { decideNetwork } from './decide/network';
import { decideAbbreviation, decideIndicator, decideParties, decidePractices } from './decide/parties';
import { decideFollowUps, decideRounds } from './decide/rounds';
import { decidePriority, decideResponsible, decideStatus, decideWhole } from './decide/strategy';
import { decideTalk } from './decide/talk';
import { languageOf } from './lexicon/languageOf';
import type { Understood } from './meaning';
import { rememberNetworks } from './network';
import { normalise } from './normalise';
import { readMessage } from './reading';

/** The first that recognises a message as its own says what it means. */
const deciders: readonly Decide[] = [
  decideTalk,
  decidePriority,
  decideAbbreviation,
  decideRounds,
  decideResponsible,
  decideStatus,
  decidePractices,
  decideNamedEvent,
  decideIndicator,
  decideParties,
  decideFollowUps,
  decideWhole,
  decideEvents,
  decideNetwork,
  decideNamedSeries,
  decideNamed,
];

/** In whose network and when something is asked; the language is that of the person's Teams. */
export type Asking = { readonly data: NetworkData; readonly now: Instant; readonly language: Language };

export type Understand = (message: string, asking: Asking) => Understood;

/** Understands a message in any of the three languages, however it is written; what it does not, it says honestly. */
export const understandMessages = (): Understand => {
  const networkAt = rememberNetworks();
  return (message, { data, now, language: spoken }) => {
    const text = normalise(message);
    const language = languageOf(text) ?? spoken;
    const network = networkAt(data, now);
    const reading = readMessage(text, network);
    const decided = /^[?\s]*$/.test(text)
      ? one({ intent: 'help' })
      : deciders.reduce<ReturnType<Decide>>((decision, decide) => decision ?? decide(reading, network), undefined);
    if (decided === undefined || !decided.sure) return { language, kind: 'nothing', nearest: decided?.nearest ?? [] };
    const [first, ...others] = decided.meanings;
    return others.length === 0 ? { language, kind: 'one', meaning: first } : { language, kind: 'several', meanings: decided.meanings };
  };
};
