import * as v from 'valibot';
import { NetworkId, Person } from '../kit/ids';

/** A person's own address of a network's calendar. Only the hash of its secret is kept, so that the store gives no address away. */
export const Feed = v.object({ network: NetworkId, person: Person, since: v.number() });
export type Feed = v.InferOutput<typeof Feed>;
