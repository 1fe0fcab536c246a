import * as v from 'valibot';
import { When } from '../calendar/when';

/** What a coordinator is about to do with an event: give it another time, cancel it, or hold it after all. */
export const WantedMove = v.object({ when: v.optional(When), cancelled: v.optional(v.boolean()) });
export type WantedMove = v.InferOutput<typeof WantedMove>;

/** What the channel would be told of it, 'Siirtyi: … Uusi aika …'; left out where it would be told nothing. */
export const NoticePreview = v.object({
  tells: v.optional(v.string()),
  /** Whether the channel has heard of the event at all. */
  known: v.boolean(),
});
export type NoticePreview = v.InferOutput<typeof NoticePreview>;
