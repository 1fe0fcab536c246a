import * as v from 'valibot';
import { ActionId } from '../kit/ids';

/** What has not moved for two status rounds. `asked` is false as long as there have not been two. */
export const Standstill = v.object({
  asked: v.boolean(),
  actions: v.array(
    v.object({
      id: ActionId,
      text: v.string(),
      priority: v.string(),
      organisations: v.array(v.string()),
      /** When something was written last, 'ti 13.4.2021'; left out where nothing ever was. */
      last: v.optional(v.string()),
    }),
  ),
});
export type Standstill = v.InferOutput<typeof Standstill>;
