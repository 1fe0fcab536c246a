import type { Priorities } from '@kaselo/bot/contract/priorities';
import { isAskedFor, isNarrowed, type PrioritiesAddress } from './address';

/** Which priorities are open: those that the address names; else those that hold what is looked for, and the chosen action's own. */
export const openPriorities = (
  priorities: Priorities['priorities'],
  address: PrioritiesAddress,
  chosen: string | undefined,
): readonly string[] =>
  address.open ??
  priorities
    .filter(({ actions }) => actions.some((action) => action.id === chosen || (isNarrowed(address) && isAskedFor(address, action))))
    .map(({ id }) => id);
