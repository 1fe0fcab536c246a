import * as v from 'valibot';
import type { TeamsMember, TeamsTeam } from './inventedTeam';
import { type Message, SentActivity } from './messages';

/** The team with its channels, its people, and all that the bot has written there and in chats. */
export type Board = {
  team: TeamsTeam;
  members: readonly TeamsMember[];
  readonly messages: () => readonly Message[];
  readonly isChannel: (place: string) => boolean;
  /** Puts a message into a channel, a thread or a chat. What is no message (typing, an event) shows nothing. */
  readonly write: (conversation: string, activity: unknown) => { id: string; conversation: string };
  /** False where there is no such message. */
  readonly edit: (conversation: string, id: string, activity: unknown) => boolean;
  readonly remove: (conversation: string, id: string) => boolean;
};

const placeOf = (conversation: string) => conversation.split(';')[0] ?? conversation;

/** Teams' message ids are instants; these only look like it, and each is given once. */
const firstId = 1_617_000_000_000;

export const emptyBoard = (team: TeamsTeam, members: readonly TeamsMember[], now: () => number): Board => {
  const messages = new Map<string, Message>();
  let given = 0;

  const keyOf = (conversation: string, id: string) => `${placeOf(conversation)} ${id}`;
  const board: Board = {
    team,
    members,
    messages: () => [...messages.values()],
    isChannel: (place) => place === board.team.id || board.team.channels.some(({ id }) => id === place),
    write: (conversation, sent) => {
      given += 1;
      const id = String(firstId + given);
      const place = placeOf(conversation);
      const startsThread = place === conversation && board.isChannel(place);
      const thread = startsThread ? `${place};messageid=${id}` : conversation;
      const activity = v.parse(SentActivity, sent);
      if ((activity.type ?? 'message') === 'message') {
        messages.set(keyOf(place, id), { id, conversation: thread, place, at: now(), versions: [activity] });
      }
      return { id, conversation: thread };
    },
    edit: (conversation, id, sent) => {
      const message = messages.get(keyOf(conversation, id));
      if (message === undefined) return false;
      messages.set(keyOf(conversation, id), { ...message, versions: [...message.versions, v.parse(SentActivity, sent)] });
      return true;
    },
    remove: (conversation, id) => messages.delete(keyOf(conversation, id)),
  };
  return board;
};
