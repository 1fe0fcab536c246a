import * as v from 'valibot';

/** What the bot sends, as far as one looks into it. */
export const SentActivity = v.looseObject({
  type: v.optional(v.string()),
  text: v.optional(v.string()),
  summary: v.optional(v.string()),
  attachments: v.optional(v.array(v.looseObject({ contentType: v.optional(v.string()), content: v.optional(v.unknown()) }))),
  channelData: v.optional(v.unknown()),
});
export type SentActivity = v.InferOutput<typeof SentActivity>;

/** A message of the bot as it stands in a channel or a chat. */
export type Message = {
  readonly id: string;
  /** Where an answer to it goes: in a channel, the thread that it began or stands in. */
  readonly conversation: string;
  /** The channel or the chat. */
  readonly place: string;
  /** When it appeared, by the connector's clock. */
  readonly at: number;
  /** As it was first, and after each edit. */
  readonly versions: readonly SentActivity[];
};

export const latest = (message: Message): SentActivity => message.versions[message.versions.length - 1] ?? {};

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** The card of an activity; undefined where it has none. */
export const cardOf = (activity: SentActivity): unknown =>
  activity.attachments?.find(({ contentType }) => contentType === adaptiveCard)?.content;

const WithPost = v.looseObject({ channelData: v.looseObject({ kaselo: v.looseObject({ post: v.string() }) }) });

/** Which post of the delivery ledger a message is; undefined for an answer to somebody. */
export const postIdOf = (message: Message): string | undefined => {
  const [first] = message.versions;
  return v.is(WithPost, first) ? first.channelData.kaselo.post : undefined;
};

/** Everything that a person could read in a message, in one line. */
export const wordsOf = (activity: SentActivity): string => {
  const words = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(words);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === 'string' && ['text', 'title', 'label', 'placeholder', 'value', 'altText'].includes(name) ? [inner] : words(inner),
    );
  };
  return [activity.text ?? '', ...words(cardOf(activity))].join(' ').trim();
};
