import type { Clock, Instant } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import type { Random } from '../kit/random';
import { feedHash } from './feedHash';
import type { FeedOwners, Feeds } from './ports';

export type FeedPorts = { readonly feeds: Feeds; readonly owners: FeedOwners; readonly clock: Clock; readonly random: Random };

const secretBytes = 32;

/** Gives a person a new secret address of the calendar; an earlier one opens nothing from then on. */
export const renewFeed =
  ({ feeds, owners, clock, random }: FeedPorts) =>
  async (network: NetworkId, person: Person): Promise<{ readonly secret: string; readonly since: Instant }> => {
    const secret = random.token(secretBytes);
    const hash = feedHash(secret);
    const since = clock.now();
    const before = await owners.of(network, person);
    await feeds.add(hash, { network, person, since });
    await owners.save(network, { ...before, person, calendarFeed: { hash, since } });
    if (before?.calendarFeed !== undefined) await feeds.remove(before.calendarFeed.hash);
    return { secret, since };
  };
