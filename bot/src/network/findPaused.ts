import type { Log } from '../kit/log';
import { unlessUnreadable } from '../kit/trouble';
import { isBound } from './network';
import type { Networks } from './ports';

/** How many networks are silent because of what happened to their channel or team; each is named, so that somebody asks whether it is meant. */
export const findPaused =
  ({ networks, log }: { readonly networks: Pick<Networks, 'ids' | 'stored'>; readonly log: Log }) =>
  async (): Promise<number> => {
    let paused = 0;
    for (const id of await networks.ids()) {
      const network = (await unlessUnreadable(networks.stored(id)))?.row;
      if (network === undefined || !isBound(network) || network.binding.paused === undefined) continue;
      paused += 1;
      const { why, since } = network.binding.paused;
      log.warn('a network is paused', { network: id, why, since: new Date(since).toISOString() });
    }
    return paused;
  };
