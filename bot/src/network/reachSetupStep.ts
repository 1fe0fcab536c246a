import type { NetworkId } from '../kit/ids';
import type { Networks } from './ports';
import { furtherOf, type SetupStep } from './setup';

/** Others who change the network at the same moment are waited for; more tries mean that the store is not what we think. */
const mostTries = 20;

/** Remembers how far the network has been set up, so that whoever comes back goes on from there. */
export const reachSetupStep =
  ({ networks }: { readonly networks: Networks }) =>
  async (id: NetworkId, step: SetupStep): Promise<void> => {
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = await networks.stored(id);
      const setup = stored?.row.setup;
      if (stored === undefined || setup === undefined) return;
      const reached = furtherOf(setup.step, step);
      if (reached === setup.step || (await networks.replace(stored, { ...stored.row, setup: { ...setup, step: reached } }))) return;
    }
    throw new Error('the network kept changing under our hands');
  };
