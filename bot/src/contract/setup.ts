import * as v from 'valibot';
import { EmptyNetwork, SetupStep } from '../network/setup';
import { largestContent } from './content';
import { DeliveryState } from './deliveries';

export { EmptyNetwork, SetupStep };

/** How far the network of the team has been set up, and what came of the test post. */
export const SetupView = v.object({
  step: SetupStep,
  /** The network that came with the product. */
  offered: v.object({ name: v.string(), longName: v.string(), priorities: v.number(), organisations: v.number(), events: v.number() }),
  /** The latest test post. */
  test: v.optional(
    v.object({
      id: v.string(),
      state: DeliveryState,
      /** 'ti 13.4. klo 9.00' */
      posted: v.optional(v.string()),
      /** Why it has not arrived, and what to do about it. */
      reason: v.optional(v.string()),
      /** Whether another may be sent: only where it is certain that this one is not in the channel. */
      again: v.boolean(),
    }),
  ),
});
export type SetupView = v.InferOutput<typeof SetupView>;

/** What a network begins with: what came with the product, nothing, or a content file. */
export const WantedBeginning = v.variant('content', [
  v.object({ content: v.literal('offered') }),
  v.object({ content: v.literal('empty'), network: EmptyNetwork }),
  v.object({ content: v.literal('file'), yaml: v.pipe(v.string(), v.maxLength(largestContent)) }),
]);
export type WantedBeginning = v.InferOutput<typeof WantedBeginning>;

/** `refused`: a sentence that says why, and what to do. */
export const SetupAnswer = v.variant('outcome', [
  v.object({ outcome: v.literal('done') }),
  v.object({ outcome: v.literal('refused'), message: v.string() }),
]);
export type SetupAnswer = v.InferOutput<typeof SetupAnswer>;
