import type { PreparePost } from '../delivery/deliverPost';
import { timelinessOfFollowUp } from '../delivery/lateness';
import type { Ledger } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import { hours, type Instant } from '../kit/clock';
import { dayOf } from '../kit/time';
import { voiceFor } from '../network/binding';
import type { Links } from '../network/links';
import type { ReadNetwork } from '../network/networkData';
import { nudgeCard } from './otherCards';
import type { Answers } from './ports';
import { answeredBy, findRound, missingFrom } from './rounds';
import { roundIdIn, subjectOfCard } from './subjects';

/** Writes the one reminder of an open round, unless all have answered or the card itself has only just come, late. */
export const prepareNudge =
  (readNetwork: ReadNetwork, answers: Answers, readPost: Ledger['read'], links: Links): PreparePost =>
  async (subject, now) => {
    const data = await readNetwork(subject.network);
    const id = roundIdIn(subject);
    const round = data && id && findRound(data, id);
    if (!data || !round || round.nudgeDue !== subject.due) return { kind: 'obsolete' };
    const voice = voiceFor(data.network, subject.due);
    if (voice.voice === 'never') return { kind: 'obsolete' };
    if (voice.voice === 'silent') return { kind: 'skip', reason: voice.reason };
    if (now > round.closesAt) return { kind: 'skip', reason: 'round-closed' };
    const timeliness = timelinessOfFollowUp(subject.due, now);
    if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
    if (timeliness.verdict === 'too-late') return { kind: 'skip', reason: 'too-late' };
    if (await cameLateBefore(subjectOfCard(subject.network, round), now, readPost)) return { kind: 'skip', reason: 'soon-after-late-card' };

    const today = dayOf(now);
    const given = await answers.inRound(subject.network, round.id);
    const missing = missingFrom(given, today, data).length;
    if (missing === 0) return { kind: 'skip', reason: 'all-answered' };
    const card = nudgeCard(round, missing, answeredBy(given).size, today, links, data.network.settings.language);
    const late = timeliness.verdict === 'late';
    return { kind: 'post', binding: voice.binding, late, message: { card, summary: `${card.speak} ${round.title}` } };
  };

export async function cameLateBefore(subject: PostSubject, now: Instant, readPost: Ledger['read']): Promise<boolean> {
  const progress = (await readPost(subject))?.row.progress;
  return progress?.state === 'delivered' && progress.late && now - progress.at < hours(24);
}
