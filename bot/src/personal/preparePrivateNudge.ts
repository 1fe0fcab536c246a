import type { PreparePost } from '../delivery/deliverPost';
import { timelinessOfFollowUp } from '../delivery/lateness';
import type { Ledger } from '../delivery/ports';
import type { Answers } from '../followUps/ports';
import { cameLateBefore } from '../followUps/prepareNudge';
import { findRound, missingFrom } from '../followUps/rounds';
import { roundIdIn, subjectOfCard } from '../followUps/subjects';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { ReadNetwork } from '../network/networkData';
import { listenerFor, type PersonalPorts, whenQuietIsOver } from './personalSaying';
import { privateNudgeCard } from './privateNudgeCard';
import { recipientKey } from './recipientKey';

type Ports = PersonalPorts & {
  readonly readNetwork: ReadNetwork;
  readonly answers: Answers;
  readonly readPost: Ledger['read'];
  readonly links: Links;
};

/** Writes one person's nudge, unless their organisation has answered meanwhile or they have changed their mind. */
export const preparePrivateNudge =
  (ports: Ports): PreparePost =>
  async (subject, now) => {
    const data = await ports.readNetwork(subject.network);
    const id = roundIdIn(subject);
    const round = data && id && findRound(data, id);
    if (!data || !round || round.nudgeDue !== subject.due) return { kind: 'obsolete' };
    const { network } = data;
    const found = (await ports.members.all(network.id)).find(({ person }) => recipientKey(network.id, person) === subject.to);
    if (found?.organisation === undefined || !found.personal?.private.nudges) return { kind: 'obsolete' };
    const listener = await listenerFor(ports)(network, found.person, subject.due);
    if ('kind' in listener) return listener;
    if (now > round.closesAt) return { kind: 'skip', reason: 'round-closed' };
    const quietUntil = whenQuietIsOver(listener.member, network, now);
    if (quietUntil > now) return { kind: 'wait', until: quietUntil };
    const timeliness = timelinessOfFollowUp(subject.due, now);
    if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
    if (timeliness.verdict === 'too-late') return { kind: 'skip', reason: 'too-late' };
    if (await cameLateBefore(subjectOfCard(network.id, round), now, ports.readPost))
      return { kind: 'skip', reason: 'soon-after-late-card' };
    const missing = missingFrom(await ports.answers.inRound(network.id, round.id), dayOf(now), data);
    const own = missing.find(({ id: each }) => each === found.organisation);
    if (own === undefined) return { kind: 'skip', reason: 'all-answered' };
    const written = privateNudgeCard(round, own.name, dayOf(now), ports.links, listener.language);
    const late = timeliness.verdict === 'late';
    return {
      kind: 'post',
      binding: listener.binding,
      late,
      to: found.person,
      message: { card: written, summary: `${written.speak} ${round.title}` },
    };
  };
