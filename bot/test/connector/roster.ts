import { type Answer, type ConnectorRequest, refused } from './answer';
import type { Board } from './board';

const teamNotFound = refused(404, 'NotFound', 'The team was not found.');

export const membersOf = (board: Board): Answer => ({ status: 200, body: board.members });

/** Teams gives at least 50 and at most 500 at a time, whatever it is asked for; after the last page there is no token. */
export const pageOfMembers = ({ query }: ConnectorRequest, board: Board): Answer => {
  const size = Math.min(500, Math.max(50, Number(query.pageSize ?? 200)));
  const start = Number(query.continuationToken ?? 0);
  const members = board.members.slice(start, start + size);
  const more = start + size < board.members.length;
  return { status: 200, body: more ? { continuationToken: String(start + size), members } : { members } };
};

/** A person may be asked for by the id in Teams or by the object id. */
export const memberOf = (id: string, board: Board): Answer => {
  const member = board.members.find((one) => one.id === id || one.aadObjectId === id);
  return member === undefined
    ? refused(404, 'MemberNotFoundInConversation', 'Member not found in conversation.')
    : { status: 200, body: member };
};

export const teamDetails = (id: string, { team, members }: Board): Answer =>
  id !== team.id
    ? teamNotFound
    : {
        status: 200,
        body: {
          id,
          name: team.name,
          type: 'standard',
          aadGroupId: team.aadGroupId,
          channelCount: team.channels.length + 1,
          memberCount: members.length,
        },
      };

/** The first channel has the team's id, and no name: Teams leaves it to the client to call it General in the reader's language. */
export const channelsOf = (id: string, { team }: Board): Answer =>
  id !== team.id ? teamNotFound : { status: 200, body: { conversations: [{ id, name: null }, ...team.channels] } };
