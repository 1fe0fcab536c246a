import type { Clock } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import type { Language } from '../kit/languages';
import { unlessUnreadable } from '../kit/trouble';
import type { Links } from '../network/links';
import type { Role } from '../network/member';
import type { Network } from '../network/network';
import { type Members, type Networks, RosterUnreachable, type WaitingTeams } from '../network/ports';
import type { RoleOf } from '../network/roleOf';
import { networkToBe } from '../network/waitingTeam';
import type { Reader } from './reader';

export type FindReaderPorts = {
  readonly networks: Networks;
  readonly waiting: WaitingTeams;
  readonly members: Members;
  readonly roleOf: RoleOf;
  readonly clock: Clock;
  readonly links: Links;
};

/**
 * A person in the network of the team that they ask from or, where that is not theirs, in the first that is. A network of which
 * Teams does not tell right now who belongs to it is passed over; where no other is theirs, that is thrown. Whoever has none may
 * be in a team that still waits for its network.
 */
export const findReader =
  ({ networks, waiting, members, roleOf, clock, links }: FindReaderPorts) =>
  async (person: Person, language: Language | undefined, team: string | undefined): Promise<Reader | undefined> => {
    let untold: RosterUnreachable | undefined;
    const roleIn = async (network: Network): Promise<Role> =>
      roleOf(network, person).catch((error: unknown) => {
        if (!(error instanceof RosterUnreachable)) throw error;
        untold = error;
        return 'stranger' as const;
      });
    for (const id of await inOrder(networks, team)) {
      const data = await unlessUnreadable(networks.read(id));
      if (data === undefined) continue;
      const role = await roleIn(data.network);
      if (role === 'stranger') continue;
      const member = await members.of(id, person);
      // An organisation that was taken back with the change that brought it is nobody's any more.
      const organisation = data.organisations.some((each) => each.id === member?.organisation) ? member?.organisation : undefined;
      const spoken = language ?? member?.language ?? data.network.settings.language;
      return { data, person, role, organisation, language: spoken, now: clock.now(), links };
    }
    for (const waitingTeam of await waiting.all()) {
      const data = networkToBe(waitingTeam);
      const role = await roleIn(data.network);
      if (role === 'stranger') continue;
      return { data, person, role, organisation: undefined, language: language ?? data.network.settings.language, now: clock.now(), links };
    }
    if (untold !== undefined) throw untold;
    return undefined;
  };

/** A team's id as Teams writes it, '19:…@thread.tacv2'. */
const teamId = /^[\w:.@-]{1,200}$/;

const inOrder = async (networks: Networks, team: string | undefined): Promise<readonly NetworkId[]> => {
  const [ids, here] = await Promise.all([networks.ids(), team !== undefined && teamId.test(team) ? networks.ofTeam(team) : undefined]);
  return here === undefined ? ids : [here, ...ids.filter((id) => id !== here)];
};
