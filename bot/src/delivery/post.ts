import * as v from 'valibot';
import type { Instant } from '../kit/clock';
import { EventId, NetworkId, Person } from '../kit/ids';

export const PostKind = v.picklist([
  'welcome',
  'test',
  'week-before',
  'day-before',
  'on-the-day',
  'follow-up',
  'nudge',
  'digest',
  'moved',
  'cancelled',
  'own-reminder',
  'private-nudge',
  'status-round',
  'private-status-round',
]);
export type PostKind = v.InferOutput<typeof PostKind>;

/** One thing that the bot must say exactly once, in the channel or to one person, known by what it is about. */
export const PostSubject = v.object({
  network: NetworkId,
  kind: PostKind,
  /** The event that it is about. */
  event: v.optional(EventId),
  /** A digest's month, or what tells apart two posts of one kind about one event. */
  about: v.optional(v.string()),
  /** Of a private message, a key from which nobody can tell the person; see `recipientKey`. */
  to: v.optional(v.string()),
  due: v.number(),
});
export type PostSubject = v.InferOutput<typeof PostSubject>;

/** The post's key: whoever derives it from the same event, kind and due time gets the same. */
export const postId = (subject: PostSubject): string =>
  [compact(subject.due), subject.kind, subject.event, subject.about, subject.to].filter((part) => part !== undefined).join('~');

const compact = (instant: Instant): string => new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');

export const RejectionReason = v.picklist([
  'not-in-channel',
  'channel-gone',
  'writes-blocked',
  'disabled-by-admin',
  'too-large',
  /** A person who has blocked or removed the bot, or whom Teams does not let it write to. */
  'not-reachable',
  'refused',
]);
export type RejectionReason = v.InferOutput<typeof RejectionReason>;

export const SkipReason = v.picklist([
  'too-late',
  'not-bound',
  'all-answered',
  'soon-after-late-card',
  'round-closed',
  'nobody-to-ask',
  'paused',
]);
export type SkipReason = v.InferOutput<typeof SkipReason>;

/**
 * Where a post stands. `claimed` and `sending` are held by one process for a lease: a crash while claimed is taken over,
 * a crash while sending becomes `unknown`, for Teams may have it. The other states but `throttled` are final.
 */
export const PostState = v.variant('state', [
  v.object({ state: v.literal('claimed'), token: v.string(), at: v.number(), attempts: v.number() }),
  v.object({ state: v.literal('sending'), token: v.string(), at: v.number(), attempts: v.number() }),
  v.object({ state: v.literal('throttled'), until: v.number(), attempts: v.number() }),
  v.object({ state: v.literal('delivered'), at: v.number(), late: v.boolean(), conversationId: v.string(), activityId: v.string() }),
  v.object({ state: v.literal('rejected'), at: v.number(), reason: RejectionReason }),
  v.object({ state: v.literal('skipped'), at: v.number(), reason: SkipReason }),
  v.object({ state: v.literal('unknown'), at: v.number(), token: v.string() }),
  /** A coordinator has seen it in the channel. */
  v.object({ state: v.literal('confirmed'), at: v.number(), by: Person }),
]);
export type PostState = v.InferOutput<typeof PostState>;

export const Post = v.object({ subject: PostSubject, progress: PostState });
export type Post = v.InferOutput<typeof Post>;
