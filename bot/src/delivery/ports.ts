import type { Card } from '../kit/card';
import type { Instant } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import type { Stored } from '../kit/stored';
import type { Binding } from '../network/network';
import type { Post, PostSubject, RejectionReason } from './post';

export type Ledger = {
  readonly read: (subject: PostSubject) => Promise<Stored<Post> | undefined>;
  /** Undefined when somebody else has the row already. */
  readonly insert: (post: Post) => Promise<Stored<Post> | undefined>;
  /** Undefined when somebody has changed the row since it was read. */
  readonly replace: (stored: Stored<Post>, post: Post) => Promise<Stored<Post> | undefined>;
};

/** Something that falls due: a post to make, or a posted card to bring up to date. */
export type Due = PostDue | CardUpdateDue;
export type PostDue = { readonly task: 'post'; readonly at: Instant; readonly subject: PostSubject };
export type CardUpdateDue = { readonly task: 'update-card'; readonly at: Instant; readonly subject: PostSubject };

export type DueIndex = {
  /** Adding the same twice is once. */
  readonly add: (dues: readonly Due[]) => Promise<void>;
  readonly upTo: (instant: Instant) => Promise<readonly Due[]>;
  readonly firstAfter: (instant: Instant) => Promise<Instant | undefined>;
  readonly remove: (due: Due) => Promise<void>;
};

/** A message for the channel. `post` travels with it, so that what stands in the channel can be told apart. */
export type ChannelMessage = { readonly post: string; readonly card: Card; readonly summary: string };

/** What became of a message that was handed to Teams. */
export type SendOutcome =
  | { readonly outcome: 'delivered'; readonly conversationId: string; readonly activityId: string }
  | { readonly outcome: 'rejected'; readonly reason: RejectionReason }
  /** Certainly not in the channel; may be tried again, after so many milliseconds where Teams said it. */
  | { readonly outcome: 'throttled'; readonly retryAfter?: number }
  /** Teams may have it: never sent again blindly. */
  | { readonly outcome: 'unknown' };

export type PostInChannel = (binding: Binding, message: ChannelMessage) => Promise<SendOutcome>;

/** Says something to one person of a network in private. Whoever cannot be reached is not tried again until they write. */
export type PostToPerson = (
  to: { readonly network: NetworkId; readonly person: Person },
  binding: Binding,
  message: ChannelMessage,
) => Promise<SendOutcome>;

/** Updating the same message twice is harmless, so an update may be tried again. `gone`: Teams no longer knows the message. */
export type UpdateOutcome =
  | { readonly outcome: 'updated' | 'gone' | 'rejected' }
  | { readonly outcome: 'throttled'; readonly retryAfter?: number };

export type UpdateInChannel = (
  binding: Binding,
  posted: { readonly conversationId: string; readonly activityId: string },
  message: Omit<ChannelMessage, 'post'>,
) => Promise<UpdateOutcome>;

/** The rows that cannot be read now, by their keys. */
export type UnreadableRows = () => Promise<readonly { readonly partitionKey: string; readonly rowKey: string }[]>;

/** `needsLook`: nothing is broken, but somebody should ask whether it is meant. */
export type Check = { readonly healthy: boolean; readonly says: string; readonly needsLook?: boolean };
export type Health = {
  readonly healthy: boolean;
  /** Posts that nobody has made or let go though they might long have been; undefined while the store does not tell. */
  readonly overdue: number | undefined;
  readonly checks: Readonly<Record<'storage' | 'rows' | 'scheduler' | 'deliveries' | 'networks', Check>>;
};
