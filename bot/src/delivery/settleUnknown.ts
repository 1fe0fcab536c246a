import type { Clock } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import { asDue } from './plan';
import type { DueIndex, Ledger } from './ports';
import { type Post, postId } from './post';

/** What a coordinator saw in the channel: the post stands there, or it does not and shall be posted. */
export type Seen = 'there' | 'again';

export type SettlePorts = {
  readonly latestPosts: (network: NetworkId, most: number) => Promise<readonly Post[]>;
  readonly ledger: Pick<Ledger, 'read' | 'replace'>;
  readonly due: DueIndex;
  readonly clock: Clock;
};

/** Only a post this near is still worth deciding about. */
const mostLooked = 200;

/**
 * Settles a post of which nobody knew whether it arrived, by what a person says. Whoever is second is refused: the first
 * has decided. One that is to be posted again goes the usual way, so that it is still checked, marked late and posted once.
 */
export const settleUnknown =
  ({ latestPosts, ledger, due, clock }: SettlePorts) =>
  async (network: NetworkId, id: string, seen: Seen, by: Person): Promise<Result<true, 'not-found' | 'closed'>> => {
    const found = (await latestPosts(network, mostLooked)).find(({ subject }) => postId(subject) === id);
    const stored = found && (await ledger.read(found.subject));
    if (stored === undefined) return refuse('not-found');
    if (stored.row.progress.state !== 'unknown') return refuse('closed');
    const { subject } = stored.row;
    const now = clock.now();
    if (seen === 'there') {
      const confirmed = await ledger.replace(stored, { subject, progress: { state: 'confirmed', at: now, by } });
      return confirmed === undefined ? refuse('closed') : ok(true);
    }
    await due.add([asDue(subject)]);
    const again = await ledger.replace(stored, { subject, progress: { state: 'throttled', until: now, attempts: 0 } });
    return again === undefined ? refuse('closed') : ok(true);
  };
