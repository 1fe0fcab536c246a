import { type Clock, type Instant, minutes } from '../kit/clock';
import type { NetworkId, Person } from '../kit/ids';
import { unlessUnreadable } from '../kit/trouble';
import { type Binding, isBound } from './network';
import { unpaused } from './pauseChannel';
import type { Networks, WaitingTeams } from './ports';

export type Channel = {
  readonly teamId: string;
  readonly channelId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly botId: string;
};

/** Has the network's channel welcomed at an instant; planned before the channel is bound. */
export type PlanWelcome = (network: NetworkId, since: Instant) => Promise<void>;

export type BindPorts = { readonly networks: Networks; readonly planWelcome: PlanWelcome; readonly clock: Clock };

export type Bound = 'bound' | 'already' | 'elsewhere' | 'no-network';

/** Others who change the network at the same moment are waited for; more tries mean that the store is not what we think. */
const mostTries = 20;
const keepsChanging = () => new Error('the network kept changing under our hands');

/** So long after the first activity another one of the same installation may still name the channel that was chosen. */
const oneInstallation = minutes(1);

/**
 * Gives the network that has no channel yet a channel to speak in, and plans its welcome. Teams tells of one
 * installation in several activities, in any order: the first binds, and of the others only a chosen channel counts.
 */
export const bindChannel =
  ({ networks, planWelcome, clock }: BindPorts) =>
  async (channel: Channel, installer: Person | undefined): Promise<Bound> => {
    const id = (await networks.ofTeam(channel.teamId)) ?? (await firstWithoutTeam(networks));
    if (id === undefined) return (await networks.ids()).length > 0 ? 'elsewhere' : 'no-network';
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = await networks.stored(id);
      if (stored === undefined) return 'no-network';
      const { row: network } = stored;
      if (isBound(network) && !hasLostItsChannel(network.binding, channel)) {
        if (network.binding.teamId !== channel.teamId) return 'elsewhere';
        if (!isChosenLater(network.binding, channel, clock.now())) return 'already';
        const binding = { ...network.binding, channelId: channel.channelId };
        if (await networks.replace(stored, { ...network, binding })) return 'already';
        continue;
      }
      const since = clock.now();
      await planWelcome(id, since);
      await networks.assignTeam(channel.teamId, id);
      const binding = { ...channel, since, installer: installer ?? network.binding?.installer };
      if (await networks.replace(stored, { ...network, binding })) return 'bound';
    }
    throw keepsChanging();
  };

/** Its channel has been deleted, and somebody adds the bot to another one of the team. */
const hasLostItsChannel = ({ paused, teamId, channelId }: Binding, channel: Channel): boolean =>
  paused?.why === 'channel-deleted' && teamId === channel.teamId && channelId !== channel.channelId;

/** The first activity named no channel, so that it became General, which has the team's id; this one names one. */
export const isChosenLater = (bound: Binding, channel: Channel, now: Instant): boolean =>
  bound.channelId === bound.teamId && channel.channelId !== channel.teamId && now < bound.since + oneInstallation;

/** The bot goes silent when it is taken out of the team; what falls due meanwhile is let go, visibly. */
export const releaseChannel =
  ({ networks, waiting, clock }: Pick<BindPorts, 'networks' | 'clock'> & { readonly waiting: WaitingTeams }) =>
  async (teamId: string): Promise<void> => {
    await waiting.remove(teamId);
    const id = await networks.ofTeam(teamId);
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = id && (await networks.stored(id));
      // A team in which the network once was has no say in where it is now.
      if (!stored || !isBound(stored.row) || stored.row.binding.teamId !== teamId) return;
      const binding = { ...stored.row.binding, removedAt: clock.now() };
      if (await networks.replace(stored, { ...stored.row, binding })) return;
    }
    throw keepsChanging();
  };

export type Moved = 'moved' | 'already' | 'not-bound';

/** Another channel of the same team from now on. */
export const moveToChannel =
  ({ networks }: Pick<BindPorts, 'networks'>) =>
  async (id: NetworkId, channelId: string): Promise<Moved> => {
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = await networks.stored(id);
      if (stored === undefined || !isBound(stored.row)) return 'not-bound';
      if (stored.row.binding.channelId === channelId) return 'already';
      const binding = { ...unpaused(stored.row.binding), channelId };
      if (await networks.replace(stored, { ...stored.row, binding })) return 'moved';
    }
    throw keepsChanging();
  };

/** One that never had a team comes before one that has lost it: that one may be on its way back. */
async function firstWithoutTeam(networks: Networks): Promise<NetworkId | undefined> {
  let released: NetworkId | undefined;
  for (const id of await networks.ids()) {
    const network = (await unlessUnreadable(networks.stored(id)))?.row;
    if (network === undefined || isBound(network)) continue;
    if (network.binding === undefined) return id;
    released ??= id;
  }
  return released;
}
