import * as v from 'valibot';
import { EventId } from '../kit/ids';

export const DeliveryState = v.picklist(['coming', 'sending', 'delivered', 'late', 'waiting', 'skipped', 'rejected', 'unknown']);
export type DeliveryState = v.InferOutput<typeof DeliveryState>;

export const Deliveries = v.object({
  bound: v.boolean(),
  /** A sentence where posts are paused: why, and what to do. */
  paused: v.optional(v.string()),
  /** A sentence where something that was stored cannot be read. */
  setAside: v.optional(v.string()),
  /** Newest first: what is coming, then what has been. */
  posts: v.array(
    v.object({
      id: v.string(),
      state: DeliveryState,
      /** 'Muistutus: huomenna' */
      kind: v.string(),
      title: v.string(),
      event: v.optional(EventId),
      /** 'ti 13.4. klo 9.00' */
      due: v.string(),
      posted: v.optional(v.string()),
      /** Why it was skipped or failed, and what to do about it. */
      reason: v.optional(v.string()),
    }),
  ),
});
export type Deliveries = v.InferOutput<typeof Deliveries>;
