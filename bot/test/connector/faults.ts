import { type Answer, type ConnectorRequest, refused } from './answer';

/**
 * What goes wrong with a request. `accepted` tells whether what was asked for happens all the same, so that a message stands in the
 * channel although the bot gets no good answer.
 */
export type Fault =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly accepted: boolean }
  /** No answer, ever: the connection stays open. */
  | { readonly kind: 'hang'; readonly accepted: boolean }
  /** The connection is reset. */
  | { readonly kind: 'reset'; readonly accepted: boolean }
  /** All goes well, later. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

const answer = (what: Answer, accepted = false): Fault => ({ kind: 'answer', answer: what, accepted });

/** Too many requests; Teams usually, but not always, says how long to wait. */
export const throttled = (retryAfterSeconds?: number): Fault =>
  answer(
    refused(
      429,
      'Throttled',
      'Too many requests.',
      retryAfterSeconds === undefined ? undefined : { 'Retry-After': `${retryAfterSeconds}` },
    ),
  );
export const botNotInRoster: Fault = answer(refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'));
export const messageWritesBlocked: Fault = answer(refused(403, 'MessageWritesBlocked', 'Thread is blocked from message writes.'));
export const botDisabledByAdmin: Fault = answer(refused(403, 'BotDisabledByAdmin', 'The tenant admin disabled this bot'));
export const conversationNotFound: Fault = answer(refused(404, 'ConversationNotFound', 'Conversation not found.'));
export const preconditionFailed: Fault = answer(refused(412, 'PreconditionFailed', 'Precondition failed, please try again.'));
export const messageTooBig: Fault = answer(refused(413, 'MessageSizeTooBig', 'Message size too large.'));

/** The service, or what stands before it, fails; whether the message got through is not told, and mostly it did not. */
export const serverError = (status: 500 | 502 | 503 | 504, { accepted = false } = {}): Fault =>
  answer(status === 504 ? gatewayTimeout : refused(status, 'ServiceError', 'Unknown error'), accepted);

/** The message stands in the channel, and the answer is lost on the way. */
const gatewayTimeout: Answer = { status: 504, headers: { 'Content-Type': 'text/html' }, body: '<h1>504 Gateway Time-out</h1>' };
export const acceptedThen504: Fault = answer(gatewayTimeout, true);

export const hang = ({ accepted }: { accepted: boolean }): Fault => ({ kind: 'hang', accepted });
export const reset = ({ accepted }: { accepted: boolean }): Fault => ({ kind: 'reset', accepted });
export const slow = (milliseconds: number): Fault => ({ kind: 'slow', milliseconds });

/** Which requests a fault is meant for. */
export type Match = (request: ConnectorRequest) => boolean;

export const everything: Match = () => true;
/** Whatever puts something new into a channel or a chat. */
export const newMessages: Match = ({ method, path }) =>
  method === 'POST' && /^\/v3\/conversations(\/[^/]+\/activities(\/[^/]+)?)?\/?$/.test(path);
export const edits: Match = ({ method }) => method === 'PUT';
export const rosterQuestions: Match = ({ method, path }) => method === 'GET' && path.includes('members');
