import type { Language } from '../kit/languages';
import { type Moved, moveToChannel } from '../network/bindChannel';
import type { NetworkData } from '../network/networkData';
import type { Networks } from '../network/ports';
import { wordsOf } from '../text/words';
import type { Speaker } from './findPlace';

/** From now on the bot speaks in the channel where it was asked to; says in a sentence what became of it. */
export const useThisChannel = async (
  data: NetworkData,
  speaker: Speaker,
  language: Language,
  ports: { readonly networks: Networks },
): Promise<string> => {
  const { welcome, refusal } = wordsOf(language);
  const channel = speaker.channelId ?? speaker.teamId;
  if (channel === undefined) return refusal['not-set-up'];
  const sentences: Record<Moved, string> = {
    moved: welcome.channelMoved,
    already: welcome.channelAlready,
    'not-bound': refusal['not-set-up'],
  };
  return sentences[await moveToChannel(ports)(data.network.id, channel)];
};
