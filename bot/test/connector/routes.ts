import * as v from 'valibot';
import { type Answer, type ConnectorRequest, refused } from './answer';
import type { Board } from './board';
import { SentActivity } from './messages';
import { channelsOf, memberOf, membersOf, pageOfMembers, teamDetails } from './roster';

type Route = {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (request: ConnectorRequest, ids: string[], board: Board) => Answer;
};

/** What the Connector does with a request that nothing is wrong with. Shapes and refusals as Teams' documentation and SDK have them. */
export const answerTo = (request: ConnectorRequest, board: Board): Answer => {
  for (const { method, path, answer } of routes) {
    const found = request.method === method ? path.exec(request.path) : null;
    if (found) return answer(request, found.slice(1), board);
  }
  return refused(404, 'NotFound', `No such route: ${request.method} ${request.path}`);
};

const conversationNotFound = refused(404, 'ConversationNotFound', 'Conversation not found.');
const badSyntax = refused(400, 'BadSyntax', 'Incorrect conversation creation parameters');
const badArgument = refused(400, 'BadArgument', 'The activity is not one.');
const tooBig = refused(413, 'MessageSizeTooBig', 'Message size too large.');

/** Teams counts a message in UTF-16; about this much is too much. */
const sizeLimit = 100 * 1024;
const isTooBig = (activity: unknown) => JSON.stringify(activity ?? null).length * 2 > sizeLimit;

const NewConversation = v.looseObject({
  isGroup: v.optional(v.boolean()),
  activity: v.optional(SentActivity),
  members: v.optional(v.array(v.looseObject({ id: v.string() }))),
  tenantId: v.optional(v.string()),
  channelData: v.optional(v.looseObject({ channel: v.optional(v.looseObject({ id: v.string() })) })),
});

/** A thread in a channel needs its first message; a chat is with one person, and the same one each time. Nothing else can be created. */
const createConversation = ({ body }: ConnectorRequest, board: Board): Answer => {
  const asked = v.safeParse(NewConversation, body);
  if (!asked.success) return badSyntax;
  const { isGroup = false, activity, members = [], channelData } = asked.output;
  if (isTooBig(activity)) return tooBig;
  if (isGroup) {
    const channel = channelData?.channel?.id;
    if (channel === undefined || activity === undefined) return badSyntax;
    if (!board.isChannel(channel)) return conversationNotFound;
    const { id, conversation } = board.write(channel, activity);
    return { status: 201, body: { id: conversation, activityId: id } };
  }
  const [person] = members;
  if (person === undefined || members.length > 1) return badSyntax;
  const chat = `a:${person.id}`;
  if (activity !== undefined) board.write(chat, activity);
  return { status: 201, body: { id: chat } };
};

/** Chats with one person and with several are there once somebody has written in them. */
const isChat = (conversation: string) => conversation.startsWith('a:') || conversation.endsWith('@thread.v2');

const knows = (board: Board, conversation = '') => isChat(conversation) || board.isChannel(conversation.split(';')[0] ?? '');

const write = ({ body }: ConnectorRequest, [conversation = '']: string[], board: Board): Answer => {
  if (!knows(board, conversation)) return conversationNotFound;
  if (!v.is(SentActivity, body)) return badArgument;
  if (isTooBig(body)) return tooBig;
  return { status: 201, body: { id: board.write(conversation, body).id } };
};

const edit = ({ body }: ConnectorRequest, [conversation = '', id = '']: string[], board: Board): Answer => {
  if (!knows(board, conversation)) return conversationNotFound;
  if (!v.is(SentActivity, body)) return badArgument;
  if (isTooBig(body)) return tooBig;
  return board.edit(conversation, id, body) ? { status: 200, body: { id } } : refused(404, 'ActivityNotFoundInConversation', 'Not found.');
};

const remove = (_request: ConnectorRequest, [conversation = '', id = '']: string[], board: Board): Answer =>
  board.remove(conversation, id) ? { status: 200 } : refused(404, 'ActivityNotFoundInConversation', 'Not found.');

const inConversation = (answer: (request: ConnectorRequest, ids: string[], board: Board) => Answer): Route['answer'] => {
  return (request, ids, board) => (knows(board, ids[0]) ? answer(request, ids, board) : conversationNotFound);
};

const conversation = '/v3/conversations/([^/]+)';
const routes: readonly Route[] = [
  { method: 'POST', path: /^\/v3\/conversations\/?$/, answer: (request, _ids, board) => createConversation(request, board) },
  { method: 'POST', path: new RegExp(`^${conversation}/activities(?:/[^/]+)?$`), answer: write },
  { method: 'PUT', path: new RegExp(`^${conversation}/activities/([^/]+)$`), answer: edit },
  { method: 'DELETE', path: new RegExp(`^${conversation}/activities/([^/]+)$`), answer: remove },
  { method: 'GET', path: new RegExp(`^${conversation}/members$`), answer: inConversation((_request, _ids, board) => membersOf(board)) },
  {
    method: 'GET',
    path: new RegExp(`^${conversation}/pagedmembers$`),
    answer: inConversation((request, _ids, board) => pageOfMembers(request, board)),
  },
  {
    method: 'GET',
    path: new RegExp(`^${conversation}/members/(.+)$`),
    answer: inConversation((_request, [, id], board) => memberOf(id ?? '', board)),
  },
  { method: 'GET', path: /^\/v3\/teams\/([^/]+)$/, answer: (_request, [id], board) => teamDetails(id ?? '', board) },
  { method: 'GET', path: /^\/v3\/teams\/([^/]+)\/conversations$/, answer: (_request, [id], board) => channelsOf(id ?? '', board) },
];
