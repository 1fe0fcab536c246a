import type { NetworkView } from '@kaselo/bot/contract/network';

/** A member of the network as the view shows it. */
export type Organisation = NetworkView['groups'][number]['organisations'][number];
