import type { Clock } from '../kit/clock';
import type { Person } from '../kit/ids';
import { type Channel, isChosenLater } from './bindChannel';
import type { WaitingTeams } from './ports';

type Ports = { readonly waiting: WaitingTeams; readonly clock: Clock };

/**
 * Remembers a team that has added the app while there is no network, and who added it. Teams tells of one installation in
 * several activities: only the first begins it, and of the others only a chosen channel counts.
 */
export const awaitNetwork =
  ({ waiting, clock }: Ports) =>
  async (channel: Channel, installer: Person | undefined): Promise<'begun' | 'already'> => {
    if (await waiting.add({ binding: { ...channel, since: clock.now(), installer } })) return 'begun';
    const stored = await waiting.of(channel.teamId);
    if (stored === undefined) return 'already';
    const { binding } = stored.row;
    const chosen = isChosenLater(binding, channel, clock.now());
    if (!chosen && binding.installer !== undefined) return 'already';
    const channelId = chosen ? channel.channelId : binding.channelId;
    await waiting.replace(stored, { ...stored.row, binding: { ...binding, channelId, installer: binding.installer ?? installer } });
    return 'already';
  };
