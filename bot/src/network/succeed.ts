import type { Edit } from '../changes/item';
import type { NetworkId, OrganisationId, Person } from '../kit/ids';
import type { Action } from '../priorities/priority';
import type { NetworkData } from './networkData';
import { planSuccession } from './planSuccession';
import type { Members } from './ports';
import type { Succession } from './succession';

type Wanted = { readonly by: Person; readonly edits: readonly Edit[]; readonly note?: string };

export type SucceedPorts<Outcome extends { readonly outcome: string }> = {
  readonly members: Members;
  readonly makeChange: (network: NetworkId, wanted: Wanted) => Promise<Outcome | { readonly outcome: 'unchanged' }>;
};

/**
 * Lets an organisation's work go on in others: one change, and then its people with it. Done again it changes nothing
 * more, so that what was broken off can be brought to its end.
 */
export const succeed =
  <Outcome extends { readonly outcome: string }>({ members, makeChange }: SucceedPorts<Outcome>) =>
  async (data: NetworkData, wanted: Succession, isOpen: (action: Action) => boolean, { by, note }: Omit<Wanted, 'edits'>) => {
    const network = data.network.id;
    const edits = planSuccession(data, wanted, isOpen);
    const outcome = edits.length === 0 ? ({ outcome: 'unchanged' } as const) : await makeChange(network, { by, edits, note });
    if (outcome.outcome !== 'saved' && outcome.outcome !== 'unchanged') return outcome;
    const moved = { from: wanted.organisation, to: speaksFor(wanted) };
    for (const member of await members.all(network)) {
      if (member.organisation === moved.from) await members.save(network, { ...member, organisation: moved.to, moved });
    }
    return outcome;
  };

const speaksFor = ({ successors, people }: Succession): OrganisationId | undefined =>
  people ?? (successors.length === 1 ? successors[0]?.id : undefined);
