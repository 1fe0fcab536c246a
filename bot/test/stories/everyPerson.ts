import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { Person } from '../../src/kit/ids';
import { type CardVerb, type ExtensionDoor, permissions, type Who } from '../../src/permissions';
import { coffeeChannel, inventedTeam, member, type TeamsMember, teamsMember } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { teamsActivities } from '../connector/teamsActivities';
import type { Story } from './app';
import { asking, type Command, filled, messages, presses } from './everyDoor';
import { saidWhile, shownBy, someMessage, webinar } from './reading';

export const coordinator = member('aino');
export const ordinaryMember = member('eino');
export const guest = member('sylvi');
/** Has been in the channel, and is taken out of it before anything is asked. */
export const removed = member('lempi');
/** Is in the team of the other network in the same deployment, and in no channel of this one. */
export const neighbour = teamsMember({
  name: 'Naapuri Kuviteltu',
  email: 'naapuri@example.org',
  objectId: '00000000-0000-4000-8000-000000000077',
});
/** Comes from another tenant, where they happen to have the coordinator's object id. */
export const foreigner: TeamsMember = { ...coordinator, id: '29:1ulkomailta', tenantId: '11111111-1111-4111-8111-111111111111' };

/** A token that proves whoever it names, in these stories. */
export const proofOf = ({ tenantId, objectId }: TeamsMember): string => `${tenantId}.${objectId}.signed`;

export const readProof = async (token: string): Promise<Person | undefined> => {
  const [tenantId, objectId] = token.split('.');
  const person = v.safeParse(Person, { tenantId, objectId });
  return person.success ? person.output : undefined;
};

export const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

export type Entry = 'let in' | 'not allowed' | 'signed out';
const entryOf = (status: number): Entry => (status === 401 ? 'signed out' : status === 403 ? 'not allowed' : 'let in');

/** Somebody, or nobody, tries every endpoint from a team: how each let them in, and all that they were told. */
export const walkEndpoints = async (story: Story, as: TeamsMember | undefined, team = inventedTeam.id) => {
  const entries: [string, Entry][] = [];
  const told: string[] = [];
  for (const name of keysOf(asking)) {
    const { method, path } = endpoints[name];
    const { params, body } = asking[name];
    const address = `${filled(path, params)}?team=${team}`;
    const answer = await story.ask(address, { ...(as === undefined ? {} : { token: proofOf(as) }), method, body });
    entries.push([name, entryOf(answer.status)]);
    told.push(JSON.stringify(answer.body));
  }
  return { entries: Object.fromEntries(entries), told: told.join('\n') };
};

/** How every endpoint must let somebody in, by the table. */
export const everyEndpoint = (entry: (who: Who) => Entry) =>
  Object.fromEntries(keysOf(asking).map((name) => [name, entry(permissions.endpoints[name])]));

/** Teams tells of a person by their object id and the tenant of the team; only another tenant's own activities name that one. */
const activitiesOf = (story: Story, who: TeamsMember) =>
  teamsActivities({ serviceUrl: story.connector.url, team: { ...inventedTeam, tenantId: who.tenantId }, now: story.clock.now });

/** Somebody presses every button: what they are shown. */
export const walkVerbs = async (story: Story, who: TeamsMember) => {
  const shown: [CardVerb, string][] = [];
  for (const verb of keysOf(presses))
    shown.push([verb, shownBy(await story.send(activitiesOf(story, who).press(who, someMessage, verb, presses[verb])))]);
  return shown;
};

/** Somebody gives every command in the channel: what the bot says. */
export const walkCommands = async (story: Story, who: TeamsMember) => {
  const said: [Command, string][] = [];
  for (const name of keysOf(messages)) {
    const mention = activitiesOf(story, who).mention(who, messages[name], { channel: coffeeChannel });
    const [answer] = await saidWhile(story, () => story.send(mention));
    said.push([name, answer === undefined ? '' : wordsOf(latest(answer))]);
  }
  return said;
};

/** Somebody looks for things from the box in which they write, and pastes a link there: what each door of it offers them. */
export const walkExtensions = async (story: Story, who: TeamsMember, where: { readonly channel?: string; readonly chat?: string }) => {
  const offered: [ExtensionDoor, string][] = [];
  for (const door of keysOf(permissions.extensions)) {
    const activities = activitiesOf(story, who);
    const asked =
      door === 'link'
        ? activities.pasteLink(who, `https://kaselo.example.org/tab/calendar/${webinar}`, where)
        : activities.lookFor(who, door, door === 'practices' ? 'tapa' : undefined, where);
    offered.push([door, JSON.stringify((await story.send(asked)).body)]);
  }
  return offered;
};
