import type { Clock } from '../kit/clock';
import type { Log } from '../kit/log';
import { type Binding, isBound, type PauseReason } from './network';
import type { Networks } from './ports';
import type { TeamLife } from './teamLife';

type Ports = { readonly networks: Networks; readonly clock: Clock; readonly log: Log };

/** Others who change the network at the same moment are waited for; more tries mean that the store is not what we think. */
const mostTries = 20;

/**
 * While its channel is deleted or its team archived a network's posts pause: what falls due meanwhile is let go, visibly. A team
 * that is deleted has lost the bot, and another team may have it. Teams tells the same more than once, and of channels that are
 * not ours.
 */
export const liveWithTeam =
  ({ networks, clock, log }: Ports) =>
  async (life: TeamLife): Promise<void> => {
    const id = await networks.ofTeam(life.teamId);
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = id && (await networks.stored(id));
      const binding = stored ? stored.row.binding : undefined;
      if (!stored || binding === undefined || binding.teamId !== life.teamId) return;
      const after = bindingAfter(life, binding, isBound(stored.row), clock.now());
      if (after === undefined) return;
      if (!(await networks.replace(stored, { ...stored.row, binding: after }))) continue;
      log.info('the channel’s life has changed', { network: stored.row.id, happened: life.happened });
      return;
    }
    throw new Error('the network kept changing under our hands');
  };

/** Undefined where nothing changes. What comes back has been silent: nothing that was due meanwhile is made up. */
function bindingAfter(life: TeamLife, binding: Binding, bound: boolean, now: number): Binding | undefined {
  const { paused, removedAt: _removed, ...kept } = binding;
  const pause = (why: PauseReason) => (bound && paused === undefined ? { ...binding, paused: { since: now, why } } : undefined);
  const resume = (why: PauseReason) => (paused?.why === why ? { ...unpaused(binding), since: now } : undefined);
  switch (life.happened) {
    case 'channel-deleted':
      return life.channelId === binding.channelId ? pause('channel-deleted') : undefined;
    case 'channel-restored':
      return life.channelId === binding.channelId ? resume('channel-deleted') : undefined;
    case 'team-archived':
      return pause('team-archived');
    case 'team-unarchived':
      return resume('team-archived');
    case 'team-deleted':
      return bound ? { ...unpaused(binding), removedAt: now } : undefined;
    case 'team-restored':
      return bound ? undefined : { ...kept, since: now };
  }
}

/** The same binding with nothing that holds it back. */
export const unpaused = ({ paused: _paused, ...binding }: Binding): Binding => binding;
