import type { NetworkData } from '../network/networkData';
import type { Updates, Versions } from './ports';
import { linesLost, takesActionsAway } from './strategyVersion';

export type LosesLinesPorts = { readonly updates: Pick<Updates, 'all'>; readonly versions: Pick<Versions, 'closed'> };

/** Whether a change would take away an action of which something has been written that could be read nowhere else. */
export const losesLines =
  ({ updates, versions }: LosesLinesPorts) =>
  async (before: NetworkData, after: NetworkData): Promise<boolean> => {
    if (!takesActionsAway(before.priorities, after.priorities)) return false;
    const { id } = before.network;
    const [written, closed] = await Promise.all([updates.all(id), versions.closed(id)]);
    return linesLost(before.priorities, after.priorities, written, closed).length > 0;
  };
