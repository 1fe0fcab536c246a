import * as v from 'valibot';
import { seconds } from '../../kit/clock';
import { Person } from '../../kit/ids';
import type { Binding } from '../../network/network';
import type { TeamsConnection } from './connection';

/** Teams gives at most so many people at a time. */
const pageSize = 500;
const mostPages = 20;
/** Somebody waits for an answer meanwhile: when Teams is silent, they are told so. */
const usualPatience = seconds(4);

const RosterMember = v.object({
  id: v.optional(v.string()),
  aadObjectId: v.optional(v.string()),
  objectId: v.optional(v.string()),
  tenantId: v.optional(v.string()),
  name: v.optional(v.nullish(v.string())),
  userRole: v.optional(v.nullish(v.string())),
  userPrincipalName: v.optional(v.nullish(v.string())),
});

export type RosterPerson = { readonly person: Person; readonly name: string; readonly guest: boolean; readonly account?: string };

/** The people of the network's channel, as Teams knows them now: the channel's own roster, not the team's. */
export const readRoster =
  ({ connect }: TeamsConnection, patience = usualPatience) =>
  async (binding: Binding): Promise<readonly RosterPerson[]> => {
    const client = await connect(binding.serviceUrl);
    const people: RosterPerson[] = [];
    let continuationToken: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const answer = await client.conversations.getConversationPagedMembers(binding.channelId, {
        ...pageAfter(continuationToken),
        timeout: patience,
      });
      people.push(...(answer.members ?? []).flatMap((member) => personOf(member, binding) ?? []));
      continuationToken = answer.continuationToken;
      if (continuationToken === undefined || continuationToken === '') break;
    }
    return people;
  };

/** The client's type asks for a token even of the first page, which has none. */
const pageAfter = (continuationToken: string | undefined) =>
  ({ pageSize, continuationToken }) as { pageSize: number; continuationToken: string };

function personOf(member: unknown, binding: Binding): RosterPerson | undefined {
  const parsed = v.safeParse(RosterMember, member);
  if (!parsed.success) return undefined;
  const { id, aadObjectId, objectId, tenantId, name, userRole, userPrincipalName } = parsed.output;
  const person = v.safeParse(Person, { tenantId: tenantId ?? binding.tenantId, objectId: aadObjectId ?? objectId });
  if (!person.success) return undefined;
  const guest = userRole === 'guest' || (userPrincipalName ?? '').includes('#EXT#');
  return { person: person.output, name: name ?? '', guest, account: id };
}
