import type { ActionId, OrganisationId } from '../kit/ids';
import type { Day } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { isValidOn, type Organisation } from '../network/organisation';
import { type Action, type Priority, type Responsible, responsibleFor, sharedActionId } from '../priorities/priority';
import { type ActionStatus, statusFrom, type Update } from '../priorities/update';

export type OpenAction = {
  readonly action: Action;
  readonly priority: Priority;
  readonly status: ActionStatus;
  readonly askedOf: readonly OrganisationId[];
};

/** Whom one asks of an action: those who are responsible by name; for what is everybody's, the organisation that leads. */
const askedOf = (responsible: Responsible | undefined, lead: OrganisationId): readonly OrganisationId[] =>
  responsible === undefined
    ? []
    : responsible.organisations.length > 0
      ? responsible.organisations
      : responsible.wholeNetwork
        ? [lead]
        : [];

/** Every action that is neither completed nor dropped and that somebody answers for; a shared one once. */
export const openActions = (data: NetworkData, updates: readonly Update[]): readonly OpenAction[] => {
  const byAction = Map.groupBy(updates, ({ action }) => action);
  const known = new Set<ActionId>();
  return data.priorities.flatMap((priority) =>
    priority.actions.flatMap((action): OpenAction[] => {
      const shared = sharedActionId(action);
      const status = statusFrom(byAction.get(shared) ?? []);
      const asked = askedOf(responsibleFor(action, priority), data.network.frame.leadOrganisation);
      if (known.has(shared) || asked.length === 0 || status === 'completed' || status === 'dropped') return [];
      known.add(shared);
      return [{ action, priority, status, askedOf: asked }];
    }),
  );
};

export const actionsOf = (organisation: OrganisationId, open: readonly OpenAction[]): readonly OpenAction[] =>
  open.filter(({ askedOf: asked }) => asked.includes(organisation));

/** The members that have something to answer. */
export const organisationsAsked = (data: NetworkData, open: readonly OpenAction[], today: Day): readonly Organisation[] =>
  data.organisations.filter((organisation) => isValidOn(today, organisation) && actionsOf(organisation.id, open).length > 0);
