import type { Instant } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import { asDue } from './plan';
import type { DueIndex, Ledger } from './ports';
import type { Post, PostSubject } from './post';

type Tests = { readonly latest: Post | undefined; readonly next: PostSubject | undefined };

/** Whoever has tried so often needs other help than another try. */
const mostTries = 20;

const testPost = (network: NetworkId, since: Instant, attempt: number): PostSubject => ({
  network,
  kind: 'test',
  about: String(attempt),
  due: since,
});

/**
 * What became of the test posts of one setting up, and which may be tried next: a first one, and another only after one of
 * which it is certain that it is not in the channel.
 */
export const readTests =
  (ledger: Pick<Ledger, 'read'>) =>
  async (network: NetworkId, since: Instant): Promise<Tests> => {
    let latest: Post | undefined;
    for (let attempt = 1; attempt <= mostTries; attempt++) {
      const subject = testPost(network, since, attempt);
      const stored = await ledger.read(subject);
      if (stored === undefined) return { latest, next: subject };
      latest = stored.row;
      if (latest.progress.state !== 'rejected') return { latest, next: undefined };
    }
    return { latest, next: undefined };
  };

type Ports = { readonly ledger: Pick<Ledger, 'read'>; readonly due: Pick<DueIndex, 'add'> };

/** Has a test post made, unless one is under way or in the channel already: however often it is pressed, there is one. */
export const postTest =
  ({ ledger, due }: Ports) =>
  async (network: NetworkId, since: Instant): Promise<void> => {
    const { next } = await readTests(ledger)(network, since);
    if (next !== undefined) await due.add([asDue(next)]);
  };
