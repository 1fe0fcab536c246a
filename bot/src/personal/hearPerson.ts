import type { Clock } from '../kit/clock';
import { type NetworkId, type Person, personKey } from '../kit/ids';
import type { Language } from '../kit/languages';
import { unlessUnreadable } from '../kit/trouble';
import { type Networks, RosterUnreachable } from '../network/ports';
import type { RoleOf } from '../network/roleOf';
import type { Talks } from './ports';

export type Heard = {
  readonly person: Person;
  readonly account: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly language: Language;
};

type Ports = { readonly talks: Talks; readonly networks: Networks; readonly roleOf: RoleOf; readonly clock: Clock };

/**
 * `meet` remembers how somebody is reached who speaks to the bot alone, in each network that is theirs; whoever had blocked the
 * bot may be written to again. What is known already is not looked up again. `forget` notes that somebody has removed the bot:
 * they are left alone until they write, and welcomed anew.
 */
export const hearPerson = ({ talks, networks, roleOf, clock }: Ports) => {
  const known = new Map<string, string>();
  return {
    meet: async (heard: Heard): Promise<void> => {
      const { person } = heard;
      const said = JSON.stringify([heard.account, heard.serviceUrl, heard.conversationId, heard.language]);
      if (known.get(personKey(person)) === said) return;
      let remembered = false;
      for (const id of await networksOf(person, networks, roleOf)) {
        const { silentSince: _silent, ...before } = (await talks.of(id, person)) ?? {};
        await talks.save(id, { ...before, ...heard });
        remembered = true;
      }
      if (remembered) known.set(personKey(person), said);
    },
    forget: async (person: Person): Promise<void> => {
      known.delete(personKey(person));
      for (const id of await networks.ids()) {
        const talk = await talks.of(id, person);
        if (talk === undefined) continue;
        const { welcomedAt: _welcome, ...rest } = talk;
        await talks.save(id, { ...rest, silentSince: clock.now() });
      }
    },
  };
};

/** The networks in which somebody belongs; one of which nobody can tell right now is left for the next time. */
export async function networksOf(person: Person, networks: Networks, roleOf: RoleOf): Promise<readonly NetworkId[]> {
  const theirs: NetworkId[] = [];
  for (const id of await networks.ids()) {
    const network = (await unlessUnreadable(networks.stored(id)))?.row;
    const role = network && (await roleOf(network, person).catch(whenUntold));
    if (role !== undefined && role !== 'stranger') theirs.push(id);
  }
  return theirs;
}

const whenUntold = (error: unknown): undefined => {
  if (!(error instanceof RosterUnreachable)) throw error;
};
