import type { PreparePost } from '../delivery/deliverPost';
import { timelinessOfReminder } from '../delivery/lateness';
import { newsOf } from '../indicators/news';
import type { Instant } from '../kit/clock';
import { dayOf, type Month } from '../kit/time';
import { voiceFor } from '../network/binding';
import type { Links } from '../network/links';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import { digestDue, digestOf, lastDigestBefore, monthOfDigest } from './digest';
import { digestCard } from './digestCard';
import { isPostedAnew, timelinessAnew } from './postedAnew';

/** Gathers a month that is due and writes its card; a month that holds nothing gets none. */
export const prepareDigest =
  (readNetwork: ReadNetwork, links: Links): PreparePost =>
  async (subject, now) => {
    const data = await readNetwork(subject.network);
    const month = monthOfDigest(subject);
    if (data === undefined || month === undefined || digestDue(month, data.network.settings.rules) !== subject.due)
      return { kind: 'obsolete' };
    const digest = digestOf(
      month,
      data.events.filter(({ plannedAt }) => plannedAt <= now),
    );
    const voice = voiceFor(data.network, subject.due);
    if (voice.voice === 'never' || digest === undefined) return { kind: 'obsolete' };
    if (voice.voice === 'silent') return { kind: 'skip', reason: voice.reason };
    const timeliness = isPostedAnew(subject) ? timelinessAnew(now) : timelinessOfReminder(subject.due, now);
    if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
    if (timeliness.verdict === 'too-late') return { kind: 'skip', reason: 'too-late' };

    const late = timeliness.verdict === 'late';
    const card = digestCard(digest, dayOf(now), late, links, data.network.settings.language, newsSinceLast(month, data, now));
    return { kind: 'post', binding: voice.binding, late, message: { card, summary: card.speak ?? '' } };
  };

/** What the indicators have got since the digest before this one, which told what there was then. */
export const newsSinceLast = (month: Month, data: NetworkData, now: Instant) =>
  newsOf(data.indicators, lastDigestBefore(month, data.events, data.network.settings.rules), now);
