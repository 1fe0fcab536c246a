import * as v from 'valibot';
import type { ChannelView, Members } from '../contract/settings';
import type { Plan } from '../delivery/plan';
import { Person, personKey } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import { speakingFor } from '../network/member';
import { isBound } from '../network/network';
import { isValidOn } from '../network/organisation';
import type { NamedPerson, PeopleOf } from '../network/people';
import type { Members as MemberRows } from '../network/ports';
import type { RoleOf } from '../network/roleOf';
import type { Handlers } from './handler';
import { instantInWords } from './instantInWords';
import { postsPreview } from './postsPreview';
import { type Reader, todayOf } from './reader';

export type SettingsPorts = {
  readonly members: MemberRows;
  readonly peopleOf: PeopleOf;
  readonly roleOf: RoleOf;
  readonly plan: Plan;
};

/** What the secretariat decides besides the network's words: who speaks for whom, and what the bot will post. */
export const answerSettings = (ports: SettingsPorts): Handlers<'channel' | 'members' | 'setMember' | 'postsPreview'> => ({
  channel: async (reader) => ok(channelView(reader, await ports.peopleOf(reader.data.network))),
  members: async (reader) => ok(await membersView(reader, ports)),
  setMember: async (reader, { body, params }) => {
    const { data } = reader;
    const person = personOf(params.person ?? '');
    const people = await ports.peopleOf(data.network);
    if (person === undefined || !people.some((each) => personKey(each.person) === personKey(person))) return refuse('not-found');
    const chosen = data.organisations.find(({ id }) => id === body.organisation);
    if (body.organisation !== null && (chosen === undefined || !isValidOn(todayOf(reader), chosen))) return refuse('not-found');
    const known = await ports.members.of(data.network.id, person);
    await ports.members.save(data.network.id, speakingFor(known, person, chosen?.id));
    return ok(await membersView(reader, ports));
  },
  postsPreview: async (reader, { body }) => ok(postsPreview(reader, body, ports.plan)),
});

/** Nobody's ids have an underscore in them. */
function personOf(key: string): Person | undefined {
  const [tenantId, objectId, ...more] = key.split('_');
  const person = v.safeParse(Person, { tenantId, objectId });
  return person.success && more.length === 0 ? person.output : undefined;
}

async function membersView(reader: Reader, { members, peopleOf, roleOf }: SettingsPorts): Promise<Members> {
  const { network } = reader.data;
  const [people, rows] = await Promise.all([peopleOf(network), members.all(network.id)]);
  const organisations = new Map(rows.map((row) => [personKey(row.person), row.organisation]));
  const unnamed = { ...network, settings: { ...network.settings, coordinators: [] } };
  const views = people.map(async ({ person, name, guest }) => {
    const [role, byOthers] = await Promise.all([roleOf(network, person), roleOf(unnamed, person)]);
    return {
      id: personKey(person),
      ...person,
      name,
      guest,
      role: role === 'coordinator' ? role : ('member' as const),
      organisation: organisations.get(personKey(person)),
      always: byOthers === 'coordinator',
    };
  });
  return { people: (await Promise.all(views)).sort((a, b) => a.name.localeCompare(b.name, 'fi')) };
}

function channelView(reader: Reader, people: readonly NamedPerson[]): ChannelView {
  const { network } = reader.data;
  const { binding } = network;
  if (binding === undefined) return { state: 'none' };
  const installer = people.find(({ person }) => binding.installer !== undefined && personKey(person) === personKey(binding.installer));
  return {
    state: isBound(network) ? (binding.paused === undefined ? 'bound' : 'paused') : 'removed',
    since: instantInWords(binding.removedAt ?? binding.paused?.since ?? binding.since, reader),
    installer: installer?.name,
  };
}
