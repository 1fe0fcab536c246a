import * as v from 'valibot';

const Message = v.object({
  action: v.picklist(['createMessage', 'updateMessage']),
  actionConversationId: v.string(),
  message: v.object({
    messageId: v.string(),
    from: v.object({ id: v.string() }),
    text: v.optional(v.nullish(v.string())),
    attachments: v.optional(v.array(v.object({ content: v.unknown() })), []),
  }),
});

export type Shown = {
  readonly id: string;
  readonly conversation: string;
  readonly updated: boolean;
  readonly says: string;
  readonly card: unknown;
};

export type PlaygroundClient = {
  /** Adds the app to the team's channel. */
  readonly install: () => Promise<void>;
  /** Somebody writes in the channel, to the bot or only so. */
  readonly write: (person: string, text: string, toTheBot: boolean) => Promise<void>;
  /** Somebody presses a card's button; what comes back takes the card's place. */
  readonly press: (person: string, message: Shown, verb: string, data: Readonly<Record<string, string>>) => Promise<string>;
  /** Waits until the bot has said something that holds these words. */
  readonly heard: (words: string) => Promise<Shown>;
  readonly close: () => void;
};

const channel = '19:kaselo-tapahtumat@thread.tacv2';
const bot = '28:kaselo';
const patience = 20_000;

/** The Playground by its own routes: what a person does in Teams, without the clicks. */
export const connectPlayground = async (url: string): Promise<PlaygroundClient> => {
  const shown: Shown[] = [];
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.onmessage = ({ data }) => {
    const parsed = v.safeParse(Message, JSON.parse(String(data)));
    if (!parsed.success || parsed.output.message.from.id !== bot) return;
    const { action, actionConversationId, message } = parsed.output;
    const card = message.attachments.at(0)?.content;
    shown.push({
      id: message.messageId,
      conversation: actionConversationId,
      updated: action === 'updateMessage',
      says: `${message.text ?? ''} ${JSON.stringify(card ?? '')}`,
      card,
    });
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });

  const post = async (path: string, body: object): Promise<string> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${answer}`);
    return answer;
  };

  return {
    install: async () => {
      await post(`/_debug/conversation/${encodeURIComponent(channel)}/installation`, {});
    },
    write: async (person, text, toTheBot) => {
      const mention = { mentioned: { id: bot, name: 'KASELO' }, text: '<at>KASELO</at>' };
      const message = toTheBot ? { text: `<at>KASELO</at>&nbsp;${text}`, mentions: [mention] } : { text };
      await post(`/_conversation/v1/conversations/${encodeURIComponent(channel)}/messages`, {
        ...message,
        textFormat: 'plain',
        from: { id: person },
      });
    },
    press: (person, message, verb, data) =>
      post('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        from: { id: person },
        conversation: { id: `${channel};messageid=${message.id}` },
        replyToId: message.id,
      }),
    heard: async (words) => {
      for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
        const found = shown.findLast(({ says }) => says.includes(words));
        if (found !== undefined) return found;
      }
      throw new Error(`The bot has not said '${words}', but: ${shown.map(({ says }) => says.slice(0, 200)).join('\n')}`);
    },
    close: () => socket.close(),
  };
};
