import { type Clock, seconds } from '../kit/clock';
import type { Random } from '../kit/random';
import type { Stored } from '../kit/stored';
import type { NetworkContent } from './content';
import type { Network } from './network';
import type { Networks, WaitingTeams } from './ports';
import type { WaitingTeam } from './waitingTeam';

type Ports = {
  readonly networks: Networks;
  readonly waiting: WaitingTeams;
  readonly createNetwork: (content: NetworkContent, beginning: Pick<Network, 'binding' | 'setup'>) => Promise<'created' | 'there-already'>;
  readonly clock: Clock;
  readonly random: Random;
};

/** `busy`: somebody has chosen a moment ago. `elsewhere`: another team has the network of this deployment. */
export type Begun = 'begun' | 'busy' | 'elsewhere' | 'not-waiting';

/** Making a network takes less; a process that died over it gives the choice back by then. */
const lease = seconds(60);

/** Gives a waiting team its network, which is still to be set up. Of two who choose at once only one has chosen. */
export const beginNetwork =
  ({ networks, waiting, createNetwork, clock, random }: Ports) =>
  async (teamId: string, content: NetworkContent): Promise<Begun> => {
    const stored = await waiting.of(teamId);
    if (stored === undefined) return 'not-waiting';
    if (await isThereAny(networks)) return 'elsewhere';
    const { binding, choosing } = stored.row;
    const now = clock.now();
    if (choosing !== undefined && now < choosing.at + lease) return 'busy';
    const chosen = await choose(stored, { binding, choosing: { token: random.token(9), at: now } });
    if (chosen === undefined) return 'busy';
    try {
      await networks.assignTeam(teamId, content.id);
      await createNetwork(content, { binding, setup: { since: now, step: 'network' } });
    } catch (error) {
      // Whoever tries again need not wait until the choice is given back.
      await waiting.replace(chosen, { binding });
      throw error;
    }
    await waiting.remove(teamId);
    return 'begun';

    /** The client repeats a request whose answer was lost: the token tells whose choice stands there now. */
    async function choose(from: Stored<WaitingTeam>, team: WaitingTeam): Promise<Stored<WaitingTeam> | undefined> {
      await waiting.replace(from, team);
      const standing = await waiting.of(teamId);
      return standing?.row.choosing?.token === team.choosing?.token ? standing : undefined;
    }
  };

/** One whose making was broken off is not there yet. */
const isThereAny = async (networks: Networks): Promise<boolean> =>
  (await Promise.all((await networks.ids()).map((id) => networks.has(id)))).includes(true);
