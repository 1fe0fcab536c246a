import * as v from 'valibot';
import { ActionId, OrganisationId, Person, RoundId } from '../kit/ids';
import { text } from '../kit/text';
import type { Day } from '../kit/time';
import type { Action } from './priority';

/** Where an action stands. 'Delayed' is not among them: it is computed from the due date. */
export const ActionStatus = v.picklist(['not-started', 'in-progress', 'completed', 'paused', 'dropped']);
export type ActionStatus = v.InferOutput<typeof ActionStatus>;

/** Made by whoever writes the line, before it is sent: the same line sent twice is one. */
export const UpdateId = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{8,40}$/), v.brand('UpdateId'));
export type UpdateId = v.InferOutput<typeof UpdateId>;

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
  /** Of a line that was written by hand; one that came from a follow-up is changed where it was answered. */
  id: v.optional(UpdateId),
  editedAt: v.optional(v.number()),
  /** Set when the line has been taken back: nobody reads it, and it can be put back as it was. */
  withdrawnAt: v.optional(v.number()),
});
export type Update = v.InferOutput<typeof Update>;

/** An action's status is what its newest update that says anything of it says. */
export const statusFrom = (updates: readonly Update[]): ActionStatus =>
  updates
    .filter((update) => update.status !== undefined)
    .reduce<Update | undefined>((newest, update) => (newest === undefined || update.at >= newest.at ? update : newest), undefined)
    ?.status ?? 'not-started';

/** Whether an action's day has passed while it is still to be done. */
export const isDelayed = ({ due }: Pick<Action, 'due'>, status: ActionStatus, today: Day): boolean =>
  due !== undefined && due < today && status !== 'completed' && status !== 'dropped';

/** Whether an update stands under an action: a shared action's diary is the same wherever one reads it. */
export const isUnder = (update: Pick<Update, 'action'>, action: Pick<Action, 'id' | 'sameAs'>): boolean =>
  update.action === action.id || update.action === action.sameAs;
