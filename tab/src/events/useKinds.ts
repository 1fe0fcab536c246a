import type { EventAsWritten } from '@kaselo/bot/contract/items';
import { capitalised } from '../text/numbers';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';

export type Kind = EventAsWritten['kind'];

const kinds: readonly Kind[] = [
  'webinar',
  'workshop',
  'forum',
  'meeting',
  'steering-group',
  'training',
  'competition',
  'deadline',
  'other',
];

/** The kinds of events, to choose from. */
export const useKinds = (): readonly { readonly value: Kind; readonly label: string }[] => {
  const { kind } = useWords(uiWords);
  return kinds.map((value) => ({ value, label: capitalised(kind[value]) }));
};
