import * as v from 'valibot';

/** What members have suggested from the chat and nobody has dealt with yet, the oldest first. */
export const Proposals = v.object({
  proposals: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      /** By name where Teams tells it now. */
      by: v.optional(v.string()),
      /** 'ti 13.4. klo 9.12' */
      at: v.string(),
    }),
  ),
});
export type Proposals = v.InferOutput<typeof Proposals>;
