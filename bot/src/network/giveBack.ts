import type { NetworkId, OrganisationId, Person } from '../kit/ids';
import type { Member } from './member';
import type { Members } from './ports';

type Item = { readonly kind: string; readonly id: string; readonly before: unknown };
type Undo<Id, Outcome> = (network: NetworkId, change: Id, by: Person) => Promise<Outcome>;

type Ports<Id, Outcome> = {
  readonly members: Members;
  readonly changes: { readonly of: (network: NetworkId, change: Id) => Promise<{ readonly items: readonly Item[] } | undefined> };
  readonly undo: Undo<Id, Outcome>;
};

/**
 * Taking back that an organisation went on in others gives it its people back, and taking that back moves them again:
 * those who were moved and have not chosen for themselves since. Done again it changes nothing more.
 */
export const givingBack =
  <Id, Outcome extends { readonly outcome: string }>({ members, changes, undo }: Ports<Id, Outcome>): Undo<Id, Outcome> =>
  async (network, id, by) => {
    const outcome = await undo(network, id, by);
    if (outcome.outcome !== 'saved' && outcome.outcome !== 'unchanged') return outcome;
    const items = (await changes.of(network, id))?.items.filter(({ kind, before }) => kind === 'organisation' && before !== null) ?? [];
    if (items.length === 0) return outcome;
    const goesOn = new Map(items.map((item) => [item.id, hasSuccessors(item.before)]));
    for (const member of await members.all(network)) {
      const moved = movedAgain(member, goesOn);
      if (moved !== undefined) await members.save(network, moved);
    }
    return outcome;
  };

/** A member where the undone change leaves them; undefined where they stay. */
function movedAgain(member: Member, goesOn: ReadonlyMap<string, boolean>): Member | undefined {
  const { organisation, moved } = member;
  const gone = moved && goesOn.get(moved.from);
  if (moved === undefined || gone === undefined) return undefined;
  const [stood, stands]: readonly (OrganisationId | undefined)[] = gone ? [moved.from, moved.to] : [moved.to, moved.from];
  return organisation === stood && stood !== stands ? { ...member, organisation: stands } : undefined;
}

const hasSuccessors = (organisation: unknown): boolean =>
  typeof organisation === 'object' &&
  organisation !== null &&
  'successors' in organisation &&
  Array.isArray(organisation.successors) &&
  organisation.successors.length > 0;
