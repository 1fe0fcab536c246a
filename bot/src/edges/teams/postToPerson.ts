import type { PostToPerson, SendOutcome } from '../../delivery/ports';
import { fits } from '../../kit/card';
import { type Clock, seconds } from '../../kit/clock';
import type { AccountOf, Talks } from '../../personal/ports';
import type { Talk } from '../../personal/talk';
import type { TeamsConnection } from './connection';
import { outcomeOfCreate } from './outcomes';
import { activityOf } from './post';

const usualPatience = seconds(20);

type Ports = { readonly talks: Talks; readonly accountOf: AccountOf; readonly clock: Clock };
type Opened = { readonly talk: Talk & { readonly conversationId: string } } | { readonly outcome: SendOutcome };

/**
 * Writes to one person. Where the bot has no chat with them yet it asks Teams for one, which is the same one each time, so that
 * asking again is harmless; how they are reached is remembered only once a message has. Whether Teams lets it differs by tenant
 * and changes: whoever refuses is left alone until they write themselves.
 */
export const postToPerson =
  (teams: TeamsConnection, { talks, accountOf, clock }: Ports, patience = usualPatience): PostToPerson =>
  async ({ network, person }, binding, message) => {
    if (!fits(message.card)) return { outcome: 'rejected', reason: 'too-large' };
    const known = await talks.of(network, person);
    if (known?.silentSince !== undefined) return unreachable;
    const account = known?.account ?? (await accountOf(binding, person));
    if (account === undefined) return unreachable;
    const talk: Talk = { ...known, person, account, serviceUrl: known?.serviceUrl ?? binding.serviceUrl };
    const opened = await open(talk);
    if ('outcome' in opened) return silentAfter(opened.outcome, talk);

    const client = await teams.connect(opened.talk.serviceUrl);
    const { conversationId } = opened.talk;
    const channelData = { tenant: { id: binding.tenantId }, kaselo: { post: message.post } };
    try {
      const sent = await client.conversations.sendToConversation(conversationId, activityOf(message, binding, { channelData }), {
        timeout: patience,
      });
      if (known?.conversationId === undefined) await talks.save(network, opened.talk);
      return { outcome: 'delivered', conversationId, activityId: sent.id };
    } catch (error) {
      return silentAfter(outcomeOfCreate(error), opened.talk);
    }

    async function open(asked: Talk): Promise<Opened> {
      if (asked.conversationId !== undefined) return { talk: { ...asked, conversationId: asked.conversationId } };
      const connector = await teams.connect(asked.serviceUrl);
      try {
        const created = await connector.conversations.createConversation(
          {
            isGroup: false,
            bot: { id: binding.botId, name: '' },
            members: [{ id: asked.account, name: '' }],
            tenantId: binding.tenantId,
            channelData: { tenant: { id: binding.tenantId } },
          } as Parameters<typeof connector.conversations.createConversation>[0],
          { timeout: patience },
        );
        return { talk: { ...asked, conversationId: created.id } };
      } catch (error) {
        const outcome = outcomeOfCreate(error);
        return { outcome: outcome.outcome === 'unknown' ? { outcome: 'throttled' } : outcome };
      }
    }

    async function silentAfter(outcome: SendOutcome, asked: Talk): Promise<SendOutcome> {
      if (outcome.outcome !== 'rejected') return outcome;
      await talks.save(network, { ...asked, silentSince: clock.now() });
      return unreachable;
    }
  };

const unreachable: SendOutcome = { outcome: 'rejected', reason: 'not-reachable' };
