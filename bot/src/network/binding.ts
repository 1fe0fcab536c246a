import type { Instant } from '../kit/clock';
import type { Binding, Network } from './network';

/** Whether something that was due then may be said in the network's channel now. */
export type Voice =
  | { readonly voice: 'channel'; readonly binding: Binding }
  | { readonly voice: 'silent'; readonly reason: 'not-bound' | 'paused' }
  | { readonly voice: 'never' };

/** What was due before the bot was in the channel, or while its network was being set up, is never said; what falls due while the app is removed, or its channel is gone, is let go, visibly. */
export const voiceFor = (network: Network, due: Instant): Voice => {
  const { binding, setup } = network;
  if (binding === undefined || setup !== undefined || due < binding.since) return { voice: 'never' };
  if (binding.removedAt !== undefined) return { voice: 'silent', reason: 'not-bound' };
  return binding.paused === undefined ? { voice: 'channel', binding } : { voice: 'silent', reason: 'paused' };
};
