import { setTimeout } from 'node:timers/promises';
import { type Activity, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { Card } from '../../kit/card';
import { seconds } from '../../kit/clock';
import type { Person } from '../../kit/ids';
import type { Log } from '../../kit/log';
import { type Random, referenceNumber } from '../../kit/random';
import { troubleOf } from '../../kit/trouble';
import { troubleWords } from '../../text/trouble';
import { wordsOf } from '../../text/words';
import { type Incoming, parseActivity } from './activity';
import { type ExtensionReply, extensionAnswer } from './extension';
import { outcomeOfCreate } from './outcomes';

/** A turn that takes longer than fifteen seconds is over for Teams. */
const longestWait = seconds(5);

type Reply = { readonly card: Card } | { readonly sentence: string };

/** What the bot does about each thing that Teams tells it. */
export type TurnHandlers = {
  readonly isTrusted: (serviceUrl: string) => boolean;
  readonly heard: (incoming: Incoming) => Promise<void>;
  readonly installed: (incoming: Extract<Incoming, { kind: 'installed' }>) => Promise<Reply | undefined>;
  readonly removed: (incoming: Incoming) => Promise<void>;
  readonly teamLife: (incoming: Extract<Incoming, { kind: 'team-life' }>) => Promise<void>;
  readonly message: (incoming: Extract<Incoming, { kind: 'message' }>) => Promise<Reply>;
  readonly cardAction: (incoming: Extract<Incoming, { kind: 'card-action' }>) => Promise<Reply>;
  /** Whether somebody has asked more than their share. */
  readonly isTooMany: (person: Person) => boolean;
  readonly extensionQuery: (incoming: Extract<Incoming, { kind: 'extension-query' }>) => Promise<ExtensionReply>;
  readonly extensionLink: (incoming: Extract<Incoming, { kind: 'extension-link' }>) => Promise<ExtensionReply>;
  readonly log: Log;
  readonly random: Random;
};

/** One turn, from an activity to its reply. A surprise is told to the person as a sentence with a reference number. */
export const takeTurn =
  (handlers: TurnHandlers) =>
  async (context: TurnContext): Promise<void> => {
    const incoming = parseActivity(context.activity);
    if (incoming === undefined || !handlers.isTrusted(incoming.serviceUrl)) {
      handlers.log.warn('an activity that is not understood or not trusted', {
        reference: referenceNumber(handlers.random),
        type: String(context.activity.type).slice(0, 40),
      });
      if (context.activity.type === 'invoke') await answerInvoke(context, { sentence: wordsOf('fi').refusal.invalid });
      return;
    }
    if (incoming.person !== undefined && isAsking(incoming) && handlers.isTooMany(incoming.person)) {
      handlers.log.warn('somebody asks more than their share', { kind: incoming.kind });
      // To answer each of many messages would fill the channel; a press is answered in its own response.
      if (incoming.kind !== 'message') await deliver(context, incoming, { sentence: wordsOf(incoming.language).refusal['too-many'] });
      return;
    }
    try {
      await respond(context, incoming, handlers);
    } catch (error) {
      const reference = referenceNumber(handlers.random);
      handlers.log.error('a turn failed', error, { reference, kind: incoming.kind });
      const sorry = { sentence: troubleWords(incoming.language)[troubleOf(error)](reference) };
      // Whatever is thrown from here the framework would show to the outside, word for word.
      await deliver(context, incoming, sorry).catch((again: unknown) => handlers.log.error('nobody could be told', again, { reference }));
    }
  };

const isAsking = ({ kind }: Incoming): boolean =>
  kind === 'message' || kind === 'card-action' || kind === 'extension-query' || kind === 'unknown-invoke';

async function respond(context: TurnContext, incoming: Incoming, handlers: TurnHandlers): Promise<void> {
  await handlers.heard(incoming);
  switch (incoming.kind) {
    case 'installed':
      return deliver(context, incoming, await handlers.installed(incoming));
    case 'removed':
      return handlers.removed(incoming);
    case 'message':
      return deliver(context, incoming, await handlers.message(incoming));
    case 'card-action':
      return deliver(context, incoming, await handlers.cardAction(incoming));
    case 'extension-query':
      return answerExtension(context, await handlers.extensionQuery(incoming));
    case 'extension-link':
      return answerExtension(context, await handlers.extensionLink(incoming));
    case 'unknown-invoke':
      return deliver(context, incoming, { sentence: wordsOf(incoming.language).refusal['unknown-command'] });
    case 'team-life':
      return handlers.teamLife(incoming);
    // A round opens at the end that the calendar knows: a meeting that ends early is not over for those who come by the calendar.
    case 'meeting':
    case 'other':
      return;
  }
}

async function deliver(context: TurnContext, incoming: Incoming, reply: Reply | undefined): Promise<void> {
  if (reply === undefined) return;
  if (incoming.kind === 'card-action' || incoming.kind === 'unknown-invoke') {
    return answerInvoke(context, reply, incoming.kind === 'card-action' && incoming.automatic);
  }
  if (incoming.kind === 'extension-query' && 'sentence' in reply) return answerExtension(context, reply);
  if (incoming.kind === 'extension-link') return answerExtension(context, { nothing: true });
  const message =
    'card' in reply
      ? { ...MessageFactory.attachment(CardFactory.adaptiveCard(reply.card)), summary: reply.card.speak }
      : MessageFactory.text(reply.sentence);
  await sendPatiently(context, message);
}

/** What Teams certainly did not take is said once more after a while; what it may have taken is not. */
async function sendPatiently(context: TurnContext, message: Partial<Activity>): Promise<void> {
  try {
    await context.sendActivity(message);
  } catch (error) {
    const sent = outcomeOfCreate(error);
    if (sent.outcome !== 'throttled') throw error;
    await setTimeout(Math.min(sent.retryAfter ?? seconds(1), longestWait));
    await context.sendActivity(message);
  }
}

async function answerExtension(context: TurnContext, reply: ExtensionReply): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: extensionAnswer(reply) } });
}

/**
 * An invoke is answered in its own HTTP response: a card takes the pressed one's place, a sentence is shown as a message.
 * Whoever has pressed nothing is told nothing: their card stays as it is.
 */
async function answerInvoke(context: TurnContext, reply: Reply, automatic = false): Promise<void> {
  const body =
    'card' in reply
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card }
      : automatic
        ? { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: reply.sentence } }
        : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.sentence };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
