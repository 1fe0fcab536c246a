import type { Clock } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import type { PlanWelcome } from './bindChannel';
import { isBound } from './network';
import type { Networks } from './ports';

type Ports = { readonly networks: Networks; readonly planWelcome: PlanWelcome; readonly clock: Clock };

/** Others who change the network at the same moment are waited for; more tries mean that the store is not what we think. */
const mostTries = 20;
const keepsChanging = () => new Error('the network kept changing under our hands');

/** From now on the network is in use: it is welcomed, and what falls due from here on is said. What was due before never is. */
export const finishSetup =
  ({ networks, planWelcome, clock }: Ports) =>
  async (id: NetworkId): Promise<'finished' | 'already' | 'not-bound'> => {
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = await networks.stored(id);
      if (stored === undefined || stored.row.setup === undefined) return 'already';
      const { setup: _setup, ...network } = stored.row;
      if (!isBound(network)) return 'not-bound';
      const since = clock.now();
      await planWelcome(id, since);
      if (await networks.replace(stored, { ...network, binding: { ...network.binding, since } })) return 'finished';
    }
    throw keepsChanging();
  };
