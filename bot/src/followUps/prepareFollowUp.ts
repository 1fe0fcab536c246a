import type { PreparePost } from '../delivery/deliverPost';
import { timelinessOfFollowUp } from '../delivery/lateness';
import { dayOf } from '../kit/time';
import { voiceFor } from '../network/binding';
import type { Links } from '../network/links';
import type { ReadNetwork } from '../network/networkData';
import { followUpCard, refreshedFor } from './followUpCard';
import type { Answers } from './ports';
import { answeredBy, findRound } from './rounds';
import { latestAccounts } from './sharedCard';
import { roundIdIn } from './subjects';

/** Writes the card of a round that has opened. The round is open whatever becomes of the card. */
export const prepareFollowUp =
  (readNetwork: ReadNetwork, answers: Answers, links: Links): PreparePost =>
  async (subject, now) => {
    const data = await readNetwork(subject.network);
    const id = roundIdIn(subject);
    const round = data && id && findRound(data, id);
    if (!data || !round || round.cardDue !== subject.due) return { kind: 'obsolete' };
    const voice = voiceFor(data.network, subject.due);
    if (voice.voice === 'never') return { kind: 'obsolete' };
    if (voice.voice === 'silent') return { kind: 'skip', reason: voice.reason };
    const timeliness = timelinessOfFollowUp(subject.due, now);
    if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
    if (timeliness.verdict === 'too-late') return { kind: 'skip', reason: 'too-late' };

    const given = await answers.inRound(subject.network, round.id);
    const late = timeliness.verdict === 'late';
    const { language } = data.network.settings;
    const asked = followUpCard({ round, today: dayOf(now), answered: answeredBy(given).size, late }, data, links, language);
    const card = refreshedFor(asked, round, latestAccounts(given));
    return { kind: 'post', binding: voice.binding, late, message: { card, summary: `${card.speak} ${round.title}` } };
  };
