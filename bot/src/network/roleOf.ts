import { type Clock, type Instant, minutes, seconds } from '../kit/clock';
import { type Person, personKey } from '../kit/ids';
import type { Role } from './member';
import { type Binding, isBound, type Network } from './network';
import { type IsInRoster, RosterUnreachable } from './ports';

export type RolePorts = {
  readonly isInRoster: IsInRoster;
  readonly clock: Clock;
  /** Object ids in the home tenant of people who are coordinators whoever added the app. */
  readonly coordinators: ReadonlySet<string>;
  /** People whom a desk knows without a roster; nobody in production. */
  readonly known: (person: Person) => Role | undefined;
};

export type RoleOf = (network: Network, person: Person) => Promise<Role>;

/** Who is what, and the way to say that a team's people have changed: then nothing that is remembered of it holds. */
export type Roles = { readonly roleOf: RoleOf; readonly askAnew: (teamId: string) => void };

/** Somebody who was just added should get in soon; somebody who was removed must be out within minutes. */
const trustMember = minutes(5);
const trustStranger = seconds(30);

/**
 * What a person is in a network: asked of the channel's own roster, and remembered for minutes. While Teams does not tell,
 * those are let in who are remembered; of the others it throws `RosterUnreachable`.
 */
export const rolesIn = ({ isInRoster, clock, coordinators, known }: RolePorts): Roles => {
  const remembered = new Map<string, { readonly inRoster: boolean; readonly since: Instant; readonly until: Instant }>();
  let changes = 0;

  const inRoster = async (network: Network, person: Person): Promise<boolean> => {
    if (!isBound(network)) return false;
    if (network.binding.paused?.why === 'channel-deleted') return inTeam(network, network.binding, person);
    const { teamId, channelId } = network.binding;
    const key = `${teamId} ${channelId} ${personKey(person)}`;
    const changesBefore = changes;
    const earlier = remembered.get(key);
    // A clock that was set back must not make anybody's trust longer.
    if (earlier !== undefined && clock.now() >= earlier.since && clock.now() < earlier.until) return earlier.inRoster;
    const now = await isInRoster(network.binding, person).catch((error: unknown) => {
      throw new RosterUnreachable({ cause: error });
    });
    const since = clock.now();
    // The team's people may have changed while Teams was asked: then nobody can tell which ones it told of.
    if (changes !== changesBefore) return now;
    remembered.set(key, { inRoster: now, since, until: since + (now ? trustMember : trustStranger) });
    return now;
  };

  /**
   * A deleted channel has no roster. Whoever runs the network must get in to choose another one, and they are known by name; of
   * the others nobody can tell, for the team may have more people than the channel had.
   */
  const inTeam = async (network: Network, binding: Binding, person: Person): Promise<boolean> => {
    if (!isCoordinator(network, person)) throw new RosterUnreachable();
    return isInRoster({ ...binding, channelId: binding.teamId }, person).catch((error: unknown) => {
      throw new RosterUnreachable({ cause: error });
    });
  };

  const roleOf: RoleOf = async (network, person) => {
    const here = known(person);
    if (here !== undefined) return isCoordinator(network, person) ? 'coordinator' : here;
    const home = network.binding?.tenantId;
    if (home !== undefined && person.tenantId === home && coordinators.has(person.objectId.toLowerCase())) return 'coordinator';
    if (!(await inRoster(network, person))) return 'stranger';
    return isCoordinator(network, person) ? 'coordinator' : 'member';
  };

  const askAnew = (teamId: string): void => {
    changes += 1;
    for (const key of remembered.keys()) if (key.startsWith(`${teamId} `)) remembered.delete(key);
  };
  return { roleOf, askAnew };
};

/** Whoever added the app, and those whom the settings name. */
const isCoordinator = ({ binding, settings }: Network, person: Person): boolean =>
  [...(binding?.installer === undefined ? [] : [binding.installer]), ...settings.coordinators].some(
    (each) => personKey(each) === personKey(person),
  );
