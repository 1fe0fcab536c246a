import { findFeed } from '../calendar/findFeed';
import type { FeedPorts } from '../calendar/renewFeed';
import type { Language } from '../kit/languages';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import type { RoleOf } from '../network/roleOf';

/** The network behind a feed's secret. Whoever has left its channel reads its calendar no more. */
export const openFeed =
  (feeds: Pick<FeedPorts, 'feeds' | 'owners'>, readNetwork: ReadNetwork, roleOf: RoleOf) =>
  async (secret: string): Promise<{ readonly data: NetworkData; readonly language: Language } | undefined> => {
    const found = await findFeed(feeds)(secret);
    if (found === undefined) return undefined;
    const data = await readNetwork(found.feed.network);
    if (data === undefined || (await roleOf(data.network, found.feed.person)) === 'stranger') return undefined;
    return { data, language: found.owner.language ?? data.network.settings.language };
  };
