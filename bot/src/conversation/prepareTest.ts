import type { PreparePost } from '../delivery/deliverPost';
import { card, heading, line, openUrl, quietLine } from '../kit/card';
import type { Links } from '../network/links';
import { isBound } from '../network/network';
import type { ReadNetwork } from '../network/networkData';
import { setupWords } from '../text/setup';
import { wordsOf } from '../text/words';

/** The post with which whoever sets the network up tries whether the channel hears the bot. It is sent while it is being set up, and not after. */
export const prepareTest =
  (readNetwork: ReadNetwork, links: Links): PreparePost =>
  async (subject) => {
    const network = (await readNetwork(subject.network))?.network;
    if (network === undefined || network.setup === undefined || !isBound(network)) return { kind: 'obsolete' };
    const { test } = setupWords(network.settings.language);
    const { buttons } = wordsOf(network.settings.language);
    const message = card(
      [heading(test.heading), line(test.text(network.frame.name)), quietLine(test.next)],
      [openUrl(buttons.openInTab, links.tab(''))],
      test.heading,
    );
    return { kind: 'post', binding: network.binding, late: false, message: { card: message, summary: test.heading } };
  };
