import type { DueIndex } from '../delivery/ports';
import type { Card } from '../kit/card';
import type { Clock } from '../kit/clock';
import type { Person } from '../kit/ids';
import type { Language } from '../kit/languages';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import type { Members } from '../network/ports';
import type { Answers, Drafts } from './ports';

export type FollowUpPorts = {
  readonly answers: Answers;
  readonly drafts: Drafts;
  readonly members: Members;
  readonly due: DueIndex;
  readonly clock: Clock;
  readonly links: Links;
};

/** Who pressed a button of a follow-up's card, and where. */
export type Presser = {
  readonly data: NetworkData;
  readonly person: Person;
  readonly account: string | undefined;
  readonly language: Language;
};

/** A card to take the place of the one that was pressed, or a sentence that says why there is none. */
export type CardReply = { readonly card: Card } | { readonly sentence: string };
