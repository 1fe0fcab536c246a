import type { NetworkNotices, PublicNotices } from '../contract/notices';
import type { NetworkId } from '../kit/ids';
import { UnreadableRow } from '../kit/trouble';
import type { NetworkData } from '../network/networkData';

type Ports = {
  readonly ids: () => Promise<readonly NetworkId[]>;
  readonly read: (network: NetworkId) => Promise<NetworkData | undefined>;
};

/**
 * What the law has everybody be able to read: who answers for each network, whom to ask, and how long what is kept.
 * A network that is still being set up has not decided it.
 */
export const publicNotices =
  ({ ids, read }: Ports) =>
  async (): Promise<PublicNotices> => {
    const networks = await Promise.all((await ids()).map((id) => read(id).catch(nothingWhereUnreadable)));
    return { networks: networks.flatMap((data) => (data === undefined || data.network.setup !== undefined ? [] : [noticesOf(data)])) };
  };

const noticesOf = ({ network, organisations }: NetworkData): NetworkNotices => ({
  ...network.settings.notices,
  network: network.frame.longName,
  controller: organisations.find(({ id }) => id === network.frame.leadOrganisation)?.name ?? network.frame.longName,
  retention: network.settings.retention,
});

/** One network that cannot be read keeps no other's notice back. */
const nothingWhereUnreadable = (error: unknown): undefined => {
  if (error instanceof UnreadableRow) return undefined;
  throw error;
};
