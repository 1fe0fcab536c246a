import type { Member } from '../network/member';
import type { Feed } from './feed';
import { feedHash } from './feedHash';
import type { FeedPorts } from './renewFeed';

/** The feed behind a secret, and whose it is. A secret that its owner has replaced or given up opens nothing. */
export const findFeed =
  ({ feeds, owners }: Pick<FeedPorts, 'feeds' | 'owners'>) =>
  async (secret: string): Promise<{ readonly feed: Feed; readonly owner: Member } | undefined> => {
    const hash = feedHash(secret);
    const feed = await feeds.of(hash);
    if (feed === undefined) return undefined;
    const owner = await owners.of(feed.network, feed.person);
    return owner?.calendarFeed?.hash === hash ? { feed, owner } : undefined;
  };
