import type { TurnContext } from 'botbuilder';
import type { Person } from '../../kit/ids';
import type { Log } from '../../kit/log';
import { type Random, referenceNumber } from '../../kit/random';
import type { Facts, Telemetry } from '../../kit/telemetry';
import { troubleOf } from '../../kit/trouble';
import { troubleWords } from '../../text/trouble';
import { wordsOf } from '../../text/words';
import { parseActivity } from './activity';
import type { ExtensionReply } from './extension';
import type { Incoming } from './incoming';
import { answerExtension, answerInvoke, deliver, type Reply } from './reply';

/** What the bot does about each thing that Teams tells it. */
export type TurnHandlers = {
  readonly isTrusted: (serviceUrl: string) => boolean;
  readonly heard: (incoming: Incoming) => Promise<void>;
  readonly installed: (incoming: Extract<Incoming, { kind: 'installed' }>) => Promise<Reply | undefined>;
  readonly removed: (incoming: Incoming) => Promise<void>;
  readonly teamLife: (incoming: Extract<Incoming, { kind: 'team-life' }>) => Promise<void>;
  readonly peopleChanged: (incoming: Extract<Incoming, { kind: 'people-changed' }>) => void;
  readonly message: (incoming: Extract<Incoming, { kind: 'message' }>) => Promise<Reply>;
  readonly cardAction: (incoming: Extract<Incoming, { kind: 'card-action' }>) => Promise<Reply>;
  /** Whether somebody has asked more than their share. */
  readonly isTooMany: (person: Person) => boolean;
  readonly extensionQuery: (incoming: Extract<Incoming, { kind: 'extension-query' }>) => Promise<ExtensionReply>;
  readonly extensionLink: (incoming: Extract<Incoming, { kind: 'extension-link' }>) => Promise<ExtensionReply>;
  readonly log: Log;
  readonly random: Random;
  readonly telemetry: Telemetry;
};

/** One turn, from an activity to its reply. A surprise is told to the person as a sentence with a reference number. */
export const takeTurn =
  (handlers: TurnHandlers) =>
  (context: TurnContext): Promise<void> => {
    const incoming = parseActivity(context.activity);
    const kind = incoming?.kind ?? 'other';
    return handlers.telemetry.inStep('turn', { kind }, async (tell) => {
      const ended = await turnAbout(incoming, context, handlers);
      tell(ended);
      handlers.telemetry.count('kaselo.turns', { kind, outcome: ended.outcome });
    });
  };

type Ended = Pick<Facts, 'failed'> & { readonly outcome: 'done' | 'refused' | 'failed' };

async function turnAbout(incoming: Incoming | undefined, context: TurnContext, handlers: TurnHandlers): Promise<Ended> {
  if (incoming === undefined || !handlers.isTrusted(incoming.serviceUrl)) {
    handlers.log.warn('an activity that is not understood or not trusted', {
      reference: referenceNumber(handlers.random),
      type: String(context.activity.type).slice(0, 40),
    });
    if (context.activity.type === 'invoke') await answerInvoke(context, { sentence: wordsOf('fi').refusal.invalid });
    return { outcome: 'refused' };
  }
  if (incoming.person !== undefined && isAsking(incoming) && handlers.isTooMany(incoming.person)) {
    handlers.log.warn('somebody asks more than their share', { kind: incoming.kind });
    // To answer each of many messages would fill the channel; a press is answered in its own response.
    if (incoming.kind !== 'message') await deliver(context, incoming, { sentence: wordsOf(incoming.language).refusal['too-many'] });
    return { outcome: 'refused' };
  }
  try {
    await respond(context, incoming, handlers);
    return { outcome: 'done' };
  } catch (error) {
    const reference = referenceNumber(handlers.random);
    handlers.log.error('a turn failed', error, { reference, kind: incoming.kind });
    const sorry = { sentence: troubleWords(incoming.language)[troubleOf(error)](reference) };
    // Whatever is thrown from here the framework would show to the outside, word for word.
    await deliver(context, incoming, sorry).catch((again: unknown) => handlers.log.error('nobody could be told', again, { reference }));
    return { outcome: 'failed', failed: troubleOf(error) };
  }
}

const isAsking = ({ kind }: Incoming): boolean =>
  kind === 'message' || kind === 'card-action' || kind === 'extension-query' || kind === 'extension-link' || kind === 'unknown-invoke';

async function respond(context: TurnContext, incoming: Incoming, handlers: TurnHandlers): Promise<void> {
  const { inStep } = handlers.telemetry;
  await inStep('hear', {}, () => handlers.heard(incoming));
  const answer = <Value>(work: () => Promise<Value>): Promise<Value> => inStep('answer', {}, work);
  const reply = (said: Reply | undefined): Promise<void> => inStep('reply', {}, () => deliver(context, incoming, said));
  switch (incoming.kind) {
    case 'installed':
      return reply(await answer(() => handlers.installed(incoming)));
    case 'removed':
      return handlers.removed(incoming);
    case 'message':
      return reply(await answer(() => handlers.message(incoming)));
    case 'card-action':
      return reply(await answer(() => handlers.cardAction(incoming)));
    case 'extension-query':
      return answerExtension(context, await answer(() => handlers.extensionQuery(incoming)));
    case 'extension-link':
      return answerExtension(context, await answer(() => handlers.extensionLink(incoming)));
    case 'unknown-invoke':
      return deliver(context, incoming, { sentence: wordsOf(incoming.language).refusal['unknown-command'] });
    case 'team-life':
      return handlers.teamLife(incoming);
    case 'people-changed':
      return handlers.peopleChanged(incoming);
    // A round opens at the end that the calendar knows: a meeting that ends early is not over for those who come by the calendar.
    case 'meeting':
    case 'other':
      return;
  }
}
