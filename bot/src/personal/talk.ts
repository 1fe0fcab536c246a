import * as v from 'valibot';
import { Person } from '../kit/ids';
import { Language } from '../kit/languages';

/** How somebody is reached in private: known once they have written to the bot, or a message has reached them. */
export const Talk = v.object({
  person: Person,
  /** The id that Teams gives the person in private chats. */
  account: v.string(),
  serviceUrl: v.string(),
  conversationId: v.optional(v.string()),
  /** The language of their Teams. */
  language: v.optional(Language),
  /** When the bot said there what it does. */
  welcomedAt: v.optional(v.number()),
  /** Since when they cannot be reached: they are left alone until they write themselves. */
  silentSince: v.optional(v.number()),
});
export type Talk = v.InferOutput<typeof Talk>;
