import * as v from 'valibot';
import { ActionId, OrganisationId, Person, RoundId } from '../kit/ids';
import { text } from '../kit/text';

/** Where an action stands. 'Delayed' is not among them: it is computed from the due date. */
export const ActionStatus = v.picklist(['not-started', 'in-progress', 'completed', 'paused', 'dropped']);
export type ActionStatus = v.InferOutput<typeof ActionStatus>;

/** A dated line under an action: what happened, by which organisation, from which follow-up. */
export const Update = v.object({
  /** The shared id of the action (see `sharedActionId`). */
  action: ActionId,
  at: v.number(),
  organisation: OrganisationId,
  by: Person,
  text: text(4000),
  status: v.optional(ActionStatus),
  round: v.optional(RoundId),
});
export type Update = v.InferOutput<typeof Update>;

/** An action's status is what its newest update that says anything of it says. */
export const statusFrom = (updates: readonly Update[]): ActionStatus =>
  updates
    .filter((update) => update.status !== undefined)
    .reduce<Update | undefined>((newest, update) => (newest === undefined || update.at >= newest.at ? update : newest), undefined)
    ?.status ?? 'not-started';
