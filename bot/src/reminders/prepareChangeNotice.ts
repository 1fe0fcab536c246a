import type { PreparePost } from '../delivery/deliverPost';
import { timelinessOfFollowUp } from '../delivery/lateness';
import type { Ledger } from '../delivery/ports';
import { dayOf } from '../kit/time';
import { voiceFor } from '../network/binding';
import type { Links } from '../network/links';
import type { ReadNetwork } from '../network/networkData';
import { changeNotice, changeNoticesOf, standingsBeforeChange } from './changeNotice';
import { changeNoticeCard } from './changeNoticeCard';
import { lastHeard } from './lastHeard';

/**
 * Tells the channel of a move, a cancellation or a revival, once, and only where the channel has heard of the event
 * before. Of several moves in a row the newest is told, against the time that the channel knows.
 */
export const prepareChangeNotice =
  (readNetwork: ReadNetwork, readPost: Ledger['read'], links: Links): PreparePost =>
  async (subject, now) => {
    const data = await readNetwork(subject.network);
    const event = data?.events.find(({ id }) => id === subject.event);
    if (data === undefined || event === undefined) return { kind: 'obsolete' };
    const isNewest = changeNoticesOf(data.network, event).some(({ kind, due }) => kind === subject.kind && due === subject.due);
    if (!isNewest) return { kind: 'obsolete' };
    const voice = voiceFor(data.network, subject.due);
    if (voice.voice === 'never') return { kind: 'obsolete' };
    const heard = await lastHeard(readPost)(data.network, event, standingsBeforeChange(event));
    const notice = changeNotice(event, heard, now);
    if (notice === undefined) return { kind: 'obsolete' };

    if (voice.voice === 'silent') return { kind: 'skip', reason: voice.reason };
    const timeliness = timelinessOfFollowUp(subject.due, now);
    if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
    if (timeliness.verdict === 'too-late') return { kind: 'skip', reason: 'too-late' };

    const late = timeliness.verdict === 'late';
    const card = changeNoticeCard(notice, event, data, dayOf(now), links, data.network.settings.language);
    return { kind: 'post', binding: voice.binding, late, message: { card, summary: card.speak ?? event.title } };
  };
