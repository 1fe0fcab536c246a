import type { TeamsMember } from '../connector/inventedTeam';
import { latest, type Message, postIdOf, wordsOf } from '../connector/messages';
import type { Story } from './app';
import { press, someMessage } from './reading';

/** What the bot has written to somebody alone, in order. */
export const toldTo = ({ connector }: Story, who: TeamsMember): readonly Message[] =>
  connector.posts().filter(({ place }) => place === `a:${who.id}`);

/** What of it are posts of the ledger whose id contains this, as words. */
export const sentTo = (story: Story, who: TeamsMember, part: string): readonly string[] =>
  toldTo(story, who)
    .filter((message) => postIdOf(message)?.includes(part))
    .map((message) => wordsOf(latest(message)));

/** A card in somebody's own chat with the bot, of which only the place matters. */
export const inChatOf = (who: TeamsMember): Message => ({ ...someMessage, conversation: `a:${who.id}`, place: `a:${who.id}` });

/** Somebody presses a button in their own chat with the bot: what they are shown. */
export const pressAlone = (story: Story, who: TeamsMember, verb: string, data: object = {}, locale?: string) =>
  press(story, who, inChatOf(who), verb, data, locale);

/** Somebody writes to the bot alone: what it answers. */
export const writeAlone = async (story: Story, who: TeamsMember, text: string, locale?: string): Promise<string> => {
  const before = toldTo(story, who).length;
  await story.send(story.teams(locale).chat(who, text));
  return toldTo(story, who)
    .slice(before)
    .map((message) => wordsOf(latest(message)))
    .join('\n');
};

/** The requests that write to people alone. */
export const toPeople = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method === 'POST' && /^\/v3\/conversations\/a:[^/]+\/activities/.test(path);
