import type { Preparation, PreparePost } from '../delivery/deliverPost';
import { timelinessOfFollowUp } from '../delivery/lateness';
import type { PostSubject } from '../delivery/post';
import type { Instant } from '../kit/clock';
import { dayOf } from '../kit/time';
import { voiceFor } from '../network/binding';
import type { Links } from '../network/links';
import type { NetworkData, ReadNetwork } from '../network/networkData';
import { listenerFor, type PersonalPorts, whenQuietIsOver } from '../personal/personalSaying';
import { recipientKey } from '../personal/recipientKey';
import { actionsOf, openActions, organisationsAsked } from './openActions';
import { channelCard, statusForm } from './statusCards';
import { roundOfPost, statusDue } from './statusRound';
import { type AskPorts, whomToAsk } from './whomToAsk';

type Ports = AskPorts & PersonalPorts & { readonly readNetwork: ReadNetwork; readonly links: Links };

/** Asks in the channel, once, the organisations that cannot be asked in private. */
export const prepareStatusRound =
  (ports: Ports): PreparePost =>
  async (subject, now) => {
    const found = await roundIn(subject, ports);
    if (found === undefined) return { kind: 'obsolete' };
    const { data, organisation } = found;
    const voice = voiceFor(data.network, subject.due);
    if (voice.voice === 'never') return { kind: 'obsolete' };
    if (voice.voice === 'silent') return { kind: 'skip', reason: voice.reason };
    const timeliness = untimely(subject, now);
    if ('kind' in timeliness) return timeliness;
    const asked =
      organisation === undefined
        ? (await whomToAsk(data, now, ports)).inChannel
        : organisationsAsked(data, openActions(data, await ports.updatesOf(subject.network)), dayOf(now)).filter(
            ({ id }) => id === organisation,
          );
    if (asked.length === 0) return { kind: 'skip', reason: 'nobody-to-ask' };
    const card = channelCard(found.month, asked, timeliness.late, ports.links, data.network.settings.language);
    return { kind: 'post', binding: voice.binding, late: timeliness.late, message: { card, summary: card.speak ?? '' } };
  };

/** Asks one person in private, with everything that their organisation has open. */
export const preparePrivateStatus =
  (ports: Ports): PreparePost =>
  async (subject, now) => {
    const found = await roundIn(subject, ports);
    if (found === undefined) return { kind: 'obsolete' };
    const { data, month } = found;
    const { network } = data;
    const member = (await ports.members.all(network.id)).find(({ person }) => recipientKey(network.id, person) === subject.to);
    if (member?.organisation === undefined || !member.personal?.private.statusRounds) return { kind: 'obsolete' };
    const listener = await listenerFor(ports)(network, member.person, subject.due);
    if ('kind' in listener) return listener;
    const quietUntil = whenQuietIsOver(listener.member, network, now);
    if (quietUntil > now) return { kind: 'wait', until: quietUntil };
    const timeliness = untimely(subject, now);
    if ('kind' in timeliness) return timeliness;
    const actions = actionsOf(member.organisation, openActions(data, await ports.updatesOf(network.id)));
    const organisation = data.organisations.find(({ id }) => id === member.organisation);
    if (actions.length === 0 || organisation === undefined) return { kind: 'skip', reason: 'nobody-to-ask' };
    const card = statusForm({ month, organisation, actions }, ports.links, listener.language);
    return {
      kind: 'post',
      binding: listener.binding,
      late: timeliness.late,
      to: member.person,
      message: { card, summary: card.speak ?? '' },
    };
  };

async function roundIn(subject: PostSubject, { readNetwork }: Ports) {
  const data: NetworkData | undefined = await readNetwork(subject.network);
  const round = roundOfPost(subject);
  if (data === undefined || round === undefined) return undefined;
  return statusDue(round.month, data.network.settings.rules) === subject.due ? { data, ...round } : undefined;
}

/** As late as a follow-up may be. */
function untimely({ due }: PostSubject, now: Instant): Preparation | { readonly late: boolean } {
  const timeliness = timelinessOfFollowUp(due, now);
  if (timeliness.verdict === 'wait') return { kind: 'wait', until: timeliness.until };
  if (timeliness.verdict === 'too-late') return { kind: 'skip', reason: 'too-late' };
  return { late: timeliness.verdict === 'late' };
}
