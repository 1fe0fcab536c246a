import type { PostSubject } from '../delivery/post';
import type { Answers } from '../followUps/ports';
import { findRound, missingFrom } from '../followUps/rounds';
import { roundIdIn } from '../followUps/subjects';
import type { Clock } from '../kit/clock';
import { dayOf } from '../kit/time';
import type { ReadNetwork } from '../network/networkData';
import type { Members } from '../network/ports';
import { recipientKey } from './recipientKey';

type Ports = { readonly readNetwork: ReadNetwork; readonly answers: Answers; readonly members: Members; readonly clock: Clock };

/**
 * The private nudges that go beside the channel's: to those who allowed it, of the organisations that have not answered at that
 * moment. They are planned once, with the channel's own; whoever joins later is not nudged for it.
 */
export const nudgesInPrivate =
  ({ readNetwork, answers, members, clock }: Ports) =>
  async (subject: PostSubject): Promise<readonly PostSubject[]> => {
    if (subject.kind !== 'nudge') return [];
    const data = await readNetwork(subject.network);
    const id = roundIdIn(subject);
    const round = data && id && findRound(data, id);
    if (!data || !round || round.nudgeDue !== subject.due) return [];
    const { network, event, about, due } = subject;
    const missing = new Set(missingFrom(await answers.inRound(network, round.id), dayOf(clock.now()), data).map((each) => each.id));
    return (await members.all(network))
      .filter(({ personal, organisation }) => personal?.private.nudges && organisation !== undefined && missing.has(organisation))
      .map(({ person }) => ({ network, kind: 'private-nudge', event, about, to: recipientKey(network, person), due }));
  };
