import type { Preparation } from '../delivery/deliverPost';
import type { Instant } from '../kit/clock';
import type { Person } from '../kit/ids';
import type { Language } from '../kit/languages';
import { type Voice, voiceFor } from '../network/binding';
import type { Member } from '../network/member';
import type { Network } from '../network/network';
import type { Members } from '../network/ports';
import { latestRules } from '../network/postingRules';
import { afterQuietHours } from '../network/quietHours';
import type { RoleOf } from '../network/roleOf';
import type { Talks } from './ports';

export type PersonalPorts = { readonly members: Members; readonly talks: Talks; readonly roleOf: RoleOf };

/** Somebody whom the bot may say something in private now, and in which language. */
export type Listener = {
  readonly member: Member;
  readonly language: Language;
  readonly binding: Extract<Voice, { voice: 'channel' }>['binding'];
};

/**
 * Whether something may be said to somebody in private: they are still in the channel, and the bot is. Whoever has left is
 * told nothing any more.
 */
export const listenerFor =
  ({ members, talks, roleOf }: PersonalPorts) =>
  async (network: Network, person: Person, due: Instant): Promise<Listener | Preparation> => {
    const voice = voiceFor(network, due);
    if (voice.voice === 'never') return { kind: 'obsolete' };
    if (voice.voice === 'silent') return { kind: 'skip', reason: voice.reason };
    if ((await roleOf(network, person)) === 'stranger') return { kind: 'obsolete' };
    const [member, talk] = await Promise.all([members.of(network.id, person), talks.of(network.id, person)]);
    const language = member?.language ?? talk?.language ?? network.settings.language;
    return { member: member ?? { person }, language, binding: voice.binding };
  };

/** When it may be said: at once, or when the quiet hours are over that the person chose or, without them, the network. */
export const whenQuietIsOver = ({ personal }: Member, network: Network, now: Instant): Instant =>
  afterQuietHours(now, personal?.quietHours ?? latestRules(network.settings.rules).quietHours);
