import type { NetworkId } from '../kit/ids';
import { recipientKeyOf } from '../personal/recipientKey';
import type { Forgetting, Remembered } from './ports';

/** Forgets one thing. Of a person also what was sent to them in private: the record of it says in which chat of theirs. */
export const forgetWhole =
  ({ forget, sentTo }: Pick<Remembered, 'forget' | 'sentTo'>) =>
  async (network: NetworkId, forgetting: Forgetting): Promise<void> => {
    if (forgetting.kind === 'person') {
      const sent = await sentTo(network, recipientKeyOf(network, forgetting.key));
      for (const { subject } of sent) await forget(network, { kind: 'post', post: subject });
    }
    await forget(network, forgetting);
  };
