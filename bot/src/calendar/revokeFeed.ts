import type { NetworkId, Person } from '../kit/ids';
import type { FeedPorts } from './renewFeed';

/** Takes a person's address of the calendar away, if they have one. */
export const revokeFeed =
  ({ feeds, owners }: Pick<FeedPorts, 'feeds' | 'owners'>) =>
  async (network: NetworkId, person: Person): Promise<void> => {
    const before = await owners.of(network, person);
    if (before?.calendarFeed === undefined) return;
    await owners.save(network, { ...before, calendarFeed: undefined });
    await feeds.remove(before.calendarFeed.hash);
  };
