import type { OrganisationId, Person } from '../kit/ids';
import { personKey } from '../kit/ids';
import type { Role } from '../network/member';
import { type Action, isResponsible, type Priority, responsibleFor } from './priority';
import type { Update } from './update';

/** Who wants to write: their part in the network, and the organisation that they speak for. */
export type Writer = { readonly person: Person; readonly role: Role; readonly organisation: OrganisationId | undefined };

/** Where an action stands in the strategy; a shared one stands in two places. */
export type Place = { readonly action: Action; readonly priority: Priority };

export const placesOf = (action: Pick<Action, 'id' | 'sameAs'>, priorities: readonly Priority[]): readonly Place[] =>
  priorities.flatMap((priority) =>
    priority.actions.filter(({ id }) => id === action.id || id === action.sameAs).map((each) => ({ action: each, priority })),
  );

/**
 * Whether somebody may write a line under an action in an organisation's name. The secretariat may, for anybody; a
 * member for their own organisation, where it is responsible or the whole network is.
 */
export const mayWrite = ({ role, organisation }: Writer, places: readonly Place[], inNameOf: OrganisationId): boolean =>
  role === 'coordinator' ||
  (role === 'member' &&
    inNameOf === organisation &&
    places.some(({ action, priority }) => isResponsible(inNameOf, responsibleFor(action, priority))));

/** Whether somebody may change a line or take it back: one's own, and for the secretariat any that was written by hand. */
export const mayChange = ({ role, person }: Writer, update: Pick<Update, 'id' | 'by'>): boolean =>
  update.id !== undefined && (role === 'coordinator' || personKey(update.by) === personKey(person));
