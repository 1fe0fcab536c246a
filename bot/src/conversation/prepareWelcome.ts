import { begunAt, byTime, hasDay } from '../calendar/times';
import { whenInWords } from '../calendar/whenInWords';
import type { PreparePost } from '../delivery/deliverPost';
import { card, execute, heading, line, openUrl, quietLine } from '../kit/card';
import { type Instant, seconds } from '../kit/clock';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import { isBound } from '../network/network';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import { wordsOf } from '../text/words';

/** The welcome is planned a moment before the channel is bound, or the network's setting up is finished. */
const settling = seconds(30);

/** The one card with which the bot says what it does and what comes next, once each time that it is added to the team. */
export const prepareWelcome =
  (readNetwork: ReadNetwork, links: Links): PreparePost =>
  async (subject, now) => {
    const data = await readNetwork(subject.network);
    if (data === undefined) return { kind: 'obsolete' };
    if (!isBound(data.network) || data.network.setup !== undefined || data.network.binding.since !== subject.due) {
      return now < subject.due + settling ? { kind: 'wait', until: now + seconds(1) } : { kind: 'obsolete' };
    }
    const words = wordsOf(data.network.settings.language);
    const { welcome, buttons } = words;
    const message = card(
      [heading(welcome.heading), line(welcome.text), quietLine(welcome.where), line(whatIsNext(data, now))],
      [openUrl(buttons.openOverview, links.tab('')), execute(buttons.whatCanIAsk, 'help', {}, false)],
      welcome.text,
    );
    return { kind: 'post', binding: data.network.binding, late: false, message: { card: message, summary: welcome.heading } };
  };

function whatIsNext(data: NetworkData, now: Instant): string {
  const { language } = data.network.settings;
  const { welcome } = wordsOf(language);
  const next = data.events
    .filter((event) => !event.cancelled && hasDay(event.when) && now < (begunAt(event) ?? 0))
    .sort(byTime)
    .at(0);
  return next === undefined ? welcome.nothingNext : welcome.next(`${whenInWords(next.when, dayOf(now), language).full} ${next.title}`);
}
