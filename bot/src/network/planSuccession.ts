import type { Edit } from '../changes/item';
import { itemIn } from '../changes/items';
import { versionOf } from '../changes/version';
import type { ActionId, OrganisationId } from '../kit/ids';
import { addDays } from '../kit/time';
import type { Action, Priority, Responsible } from '../priorities/priority';
import type { NetworkData } from './networkData';
import type { Succession } from './succession';

/** The actions that go over with an organisation: those that name it and are not behind. */
export const actionsToMove = (data: NetworkData, organisation: OrganisationId, isOpen: (action: Action) => boolean): readonly Action[] =>
  data.priorities.flatMap(({ actions }) =>
    actions.filter((action) => action.responsible?.organisations.includes(organisation) && isOpen(action)),
  );

/**
 * What changes when an organisation's work goes on in others: the old one is a member to the day before, the new ones
 * from the day, and what it was responsible for and is not behind is theirs. What was written stays under the old name.
 */
export const planSuccession = (data: NetworkData, wanted: Succession, isOpen: (action: Action) => boolean): readonly Edit[] => {
  const { organisation: old, on, successors } = wanted;
  const before = data.organisations.find(({ id }) => id === old);
  if (before === undefined) return [];
  const all = successors.map(({ id }) => id);
  const chosen = new Map<ActionId, readonly OrganisationId[]>(wanted.actions.map(({ action, to }) => [action, to]));
  const known = new Set(data.organisations.map(({ id }) => id));
  const moving = new Set(actionsToMove(data, old, isOpen).map(({ id }) => id));

  const edits: Edit[] = [
    { kind: 'organisation', id: old, value: { ...before, validTo: addDays(on, -1), successors: all } },
    ...successors
      .filter(({ id }) => !known.has(id))
      .map(({ id, name, regions }): Edit => ({ kind: 'organisation', id, value: { id, name, regions, validFrom: on, successors: [] } })),
    ...data.priorities.map((priority): Edit => ({ kind: 'priority', id: priority.id, value: moved(priority) })),
  ];
  const { frame } = data.network;
  if (frame.leadOrganisation === old && all[0] !== undefined) {
    edits.push({ kind: 'frame', id: data.network.id, value: { ...frame, leadOrganisation: wanted.lead ?? all[0] } });
  }
  return edits.map((edit) => ({ ...edit, base: baseOf(edit, data) })).filter((edit) => edit.base !== wantedVersion(edit));

  function moved(priority: Priority): Priority {
    return {
      ...priority,
      responsible: handedOver(priority.responsible, old, all),
      actions: priority.actions.map((action) =>
        moving.has(action.id) ? { ...action, responsible: handedOver(action.responsible, old, chosen.get(action.id) ?? all) } : action,
      ),
    };
  }
};

/** The new ones stand where the old one stood. Of the text that names who is responsible nothing is changed: it is the network's own. */
const handedOver = (responsible: Responsible | undefined, old: OrganisationId, to: readonly OrganisationId[]): Responsible | undefined =>
  responsible === undefined
    ? undefined
    : { ...responsible, organisations: [...new Set(responsible.organisations.flatMap((id) => (id === old ? to : [id])))] };

const baseOf = ({ kind, id }: Edit, data: NetworkData): string | undefined => {
  const item = itemIn(data, kind, id);
  return item === undefined ? undefined : versionOf(kind, item);
};

const wantedVersion = ({ kind, value }: Edit): string | undefined => (value === null ? undefined : versionOf(kind, value));
