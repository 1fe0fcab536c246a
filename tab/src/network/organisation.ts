import { schemaOf } from '@kaselo/bot/contract/items';
import type { NetworkView } from '@kaselo/bot/contract/network';
import * as v from 'valibot';

/** A member of the network as the view shows it. */
export type Organisation = NetworkView['groups'][number]['organisations'][number];

/** A lasting id, as the contract has it. */
export const organisationId = (id: string): Organisation['id'] => v.parse(schemaOf('organisation').entries.id, id);
