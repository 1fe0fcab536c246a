import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import type { ChannelMessage, PostInChannel, UpdateInChannel } from '../../delivery/ports';
import { fits } from '../../kit/card';
import { seconds } from '../../kit/clock';
import type { Binding } from '../../network/network';
import type { TeamsConnection } from './connection';
import { outcomeOfCreate, outcomeOfUpdate } from './outcomes';

/** Well below the lease of a post, so that whoever holds it always hears of its end first. */
const usualPatience = seconds(20);

/** Starts a new thread in the network's channel. Each call sends one request. */
export const postInChannel =
  ({ connect }: TeamsConnection, patience = usualPatience): PostInChannel =>
  async (binding, message) => {
    if (!fits(message.card)) return { outcome: 'rejected', reason: 'too-large' };
    const client = await connect(binding.serviceUrl);
    const channelData = { channel: { id: binding.channelId }, tenant: { id: binding.tenantId }, kaselo: { post: message.post } };
    try {
      const created = await client.conversations.createConversation(
        {
          isGroup: true,
          bot: { id: binding.botId, name: '' },
          tenantId: binding.tenantId,
          channelData,
          activity: activityOf(message, binding, { channelData }),
        },
        { timeout: patience },
      );
      return { outcome: 'delivered', conversationId: created.id, activityId: created.activityId ?? created.id };
    } catch (error) {
      return outcomeOfCreate(error);
    }
  };

/** Changes a message that stands in the channel. */
export const updateInChannel =
  ({ connect }: TeamsConnection, patience = usualPatience): UpdateInChannel =>
  async (binding, posted, message) => {
    const client = await connect(binding.serviceUrl);
    try {
      const activity = activityOf(message, binding, { id: posted.activityId });
      await client.conversations.updateActivity(posted.conversationId, posted.activityId, activity, { timeout: patience });
      return { outcome: 'updated' };
    } catch (error) {
      return outcomeOfUpdate(error);
    }
  };

/** The client's type wants every field that an activity may have; a message that a bot sends has these. */
export function activityOf({ card, summary }: Omit<ChannelMessage, 'post'>, { botId }: Binding, more: Partial<Activity>): Activity {
  const message: Partial<Activity> = {
    type: ActivityTypes.Message,
    summary,
    from: { id: botId, name: '' },
    attachments: [CardFactory.adaptiveCard(card)],
  };
  return { ...message, ...more } as Activity;
}
