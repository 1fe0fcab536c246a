import { nextStep } from '../delivery/nextStep';
import type { Ledger } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import type { Clock } from '../kit/clock';
import type { Member } from '../network/member';
import type { ReadNetwork } from '../network/networkData';
import { recipientKey } from '../personal/recipientKey';
import { channelSubject, nextMonth, roundOfPost, statusDue } from './statusRound';
import { type AskPorts, whomToAsk } from './whomToAsk';

type Ports = AskPorts & { readonly readNetwork: ReadNetwork; readonly readPost: Ledger['read']; readonly clock: Clock };

/**
 * What comes after a round's post. After the channel's: the next round, and the people who wish to be asked in private. After a
 * private one that Teams refused: the channel is asked for that organisation, once, unless a colleague was reached.
 */
export const afterStatusRound =
  (ports: Ports) =>
  async (subject: PostSubject): Promise<readonly PostSubject[]> => {
    const round = roundOfPost(subject);
    if ((subject.kind !== 'status-round' && subject.kind !== 'private-status-round') || round === undefined) return [];
    const data = await ports.readNetwork(subject.network);
    if (data === undefined) return [];
    const { rules } = data.network.settings;
    if (subject.kind === 'private-status-round') return inItsPlace(subject, round.month, ports);
    if (round.organisation !== undefined) return [];
    const next = nextMonth(round.month, rules);
    const nextDue = next === undefined ? undefined : statusDue(next, rules);
    const following = next !== undefined && nextDue !== undefined ? [channelSubject(subject.network, next, nextDue)] : [];
    if (statusDue(round.month, rules) !== subject.due) return following;
    const { people } = await whomToAsk(data, ports.clock.now(), ports);
    return [...people.map((member) => privateSubject(subject, round.month, member)), ...following];
  };

const privateSubject = ({ network, due }: PostSubject, about: string, { person }: Member): PostSubject => ({
  network,
  kind: 'private-status-round',
  about,
  to: recipientKey(network, person),
  due,
});

async function inItsPlace(subject: PostSubject, month: string, ports: Ports): Promise<readonly PostSubject[]> {
  if ((await ports.readPost(subject))?.row.progress.state !== 'rejected') return [];
  const everybody = await ports.members.all(subject.network);
  const refused = everybody.find(({ person }) => recipientKey(subject.network, person) === subject.to);
  if (refused?.organisation === undefined) return [];
  const colleagues = everybody.filter(
    ({ organisation, personal }) => organisation === refused.organisation && personal?.private.statusRounds,
  );
  for (const colleague of colleagues) {
    const asked = await ports.readPost(privateSubject(subject, month, colleague));
    const { state } = asked?.row.progress ?? {};
    if (state === 'delivered' || state === 'unknown' || state === 'confirmed') return [];
    // The last of them to be settled decides.
    if (asked === undefined || nextStep(asked.row, ports.clock.now()).step !== 'settled') return [];
  }
  return [channelSubject(subject.network, month, subject.due, refused.organisation)];
}
