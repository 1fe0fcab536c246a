import type { NetworkId, Person } from '../kit/ids';
import type { Member } from '../network/member';
import type { Feed } from './feed';

/** Feeds by the hash of their secret. */
export type Feeds = {
  readonly of: (hash: string) => Promise<Feed | undefined>;
  readonly add: (hash: string, feed: Feed) => Promise<void>;
  readonly remove: (hash: string) => Promise<void>;
};

/** What the network remembers of a person: which of the feeds is theirs now. */
export type FeedOwners = {
  readonly of: (network: NetworkId, person: Person) => Promise<Member | undefined>;
  readonly save: (network: NetworkId, member: Member) => Promise<void>;
};
