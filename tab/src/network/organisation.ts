import type { NetworkView } from '@kaselo/bot/contract/views';

/** A member of the network as the view shows it. */
export type Organisation = NetworkView['groups'][number]['organisations'][number];
