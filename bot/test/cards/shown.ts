import type { CardReply } from '../../src/followUps/pressing';
import type { Card } from '../../src/kit/card';

export type Shown = { readonly name: string; readonly says: string; readonly card: Card };

/** The card of an answer that is one. */
export const cardIn = (reply: CardReply | Card | undefined): Card => {
  if (reply !== undefined && 'body' in reply) return reply;
  if (reply === undefined || !('card' in reply) || reply.card === undefined) throw new Error(`No card: ${JSON.stringify(reply)}`);
  return reply.card;
};
