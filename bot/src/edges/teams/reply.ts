import { setTimeout } from 'node:timers/promises';
import { type Activity, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { Card } from '../../kit/card';
import { seconds } from '../../kit/clock';
import { type ExtensionReply, extensionAnswer } from './extension';
import type { Incoming } from './incoming';
import { outcomeOfCreate } from './outcomes';

/** A turn that takes longer than fifteen seconds is over for Teams. */
const longestWait = seconds(5);

export type Reply = { readonly card: Card } | { readonly sentence: string };

/** Hands a reply to whoever asked, in the way in which they asked. */
export async function deliver(context: TurnContext, incoming: Incoming, reply: Reply | undefined): Promise<void> {
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

export async function answerExtension(context: TurnContext, reply: ExtensionReply): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: extensionAnswer(reply) } });
}

/**
 * An invoke is answered in its own HTTP response: a card takes the pressed one's place, a sentence is shown as a message.
 * Whoever has pressed nothing is told nothing: their card stays as it is.
 */
export async function answerInvoke(context: TurnContext, reply: Reply, automatic = false): Promise<void> {
  const body =
    'card' in reply
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card }
      : automatic
        ? { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: reply.sentence } }
        : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.sentence };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
