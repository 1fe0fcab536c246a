import type { NetworkId, Person } from '../kit/ids';
import type { Stored } from '../kit/stored';
import type { Member } from './member';
import type { Binding, Network } from './network';
import type { NetworkData } from './networkData';
import type { Visit } from './visit';
import type { WaitingTeam } from './waitingTeam';

export type Networks = {
  readonly ids: () => Promise<readonly NetworkId[]>;
  /** Whether it is there, be it that it cannot be read. */
  readonly has: (id: NetworkId) => Promise<boolean>;
  readonly read: (id: NetworkId) => Promise<NetworkData | undefined>;
  /** The same with the version that all of it has together. */
  readonly current: (id: NetworkId) => Promise<Stored<NetworkData> | undefined>;
  readonly stored: (id: NetworkId) => Promise<Stored<Network> | undefined>;
  /** False when the network has changed since it was read. */
  readonly replace: (stored: Stored<Network>, network: Network) => Promise<boolean>;
  /** Writes a new network with all its content; it is there only once all of it is. */
  readonly create: (data: NetworkData) => Promise<void>;
  /** The network that speaks in a team, if any. */
  readonly ofTeam: (teamId: string) => Promise<NetworkId | undefined>;
  readonly assignTeam: (teamId: string, network: NetworkId) => Promise<void>;
};

/** Teams that have added the app and wait for a network. */
export type WaitingTeams = {
  readonly all: () => Promise<readonly WaitingTeam[]>;
  readonly of: (teamId: string) => Promise<Stored<WaitingTeam> | undefined>;
  /** False where it waits already. */
  readonly add: (team: WaitingTeam) => Promise<boolean>;
  /** False where it has changed since it was read. */
  readonly replace: (stored: Stored<WaitingTeam>, team: WaitingTeam) => Promise<boolean>;
  readonly remove: (teamId: string) => Promise<void>;
};

export type Members = {
  readonly of: (network: NetworkId, person: Person) => Promise<Member | undefined>;
  readonly save: (network: NetworkId, member: Member) => Promise<void>;
  readonly all: (network: NetworkId) => Promise<readonly Member[]>;
};

export type Visits = {
  readonly of: (network: NetworkId, person: Person) => Promise<Visit | undefined>;
  readonly save: (network: NetworkId, visit: Visit) => Promise<void>;
};

/** Teams does not tell who is in a channel, so that nobody can say what a person is there. */
export class RosterUnreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('the roster cannot be reached', options);
  }
}

/** Whether a person is in the channel's own roster, as Teams tells it. */
export type IsInRoster = (binding: Binding, person: Person) => Promise<boolean>;

/** Who is in the network's channel by name, as Teams tells it now. */
export type ReadPeople = (
  binding: Binding,
) => Promise<readonly { readonly person: Person; readonly name: string; readonly guest: boolean }[]>;
