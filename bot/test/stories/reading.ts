import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import type { ConnectorRequest } from '../connector/answer';
import type { Match } from '../connector/faults';
import { newMessages } from '../connector/faults';
import { eventsChannel, member, type TeamsMember } from '../connector/inventedTeam';
import { type Message, postIdOf, SentActivity, wordsOf } from '../connector/messages';
import type { BotAnswer } from '../connector/sendActivity';
import type { Story } from './app';

export const webinar = '2021-04-14-kaselo-webinaari';

const Created = v.looseObject({ activity: v.looseObject({ channelData: v.looseObject({ kaselo: v.looseObject({ post: v.string() }) }) }) });

/** Which post of the ledger a request creates; undefined for any other request. */
const createdBy = (request: ConnectorRequest): string | undefined => {
  const body = newMessages(request) ? v.safeParse(Created, request.body) : undefined;
  return body?.success ? body.output.activity.channelData.kaselo.post : undefined;
};

/** The requests that create the posts whose id contains this, 'day-before' or a whole id. */
export const creating =
  (part: string): Match =>
  (request) =>
    createdBy(request)?.includes(part) ?? false;

export const creates = ({ connector }: Story, part: string): number => connector.requests().filter(creating(part)).length;

/** What stands in the team's channels of the posts whose id contains this. */
export const posted = ({ connector }: Story, part: string): readonly Message[] =>
  connector.posts().filter((message) => postIdOf(message)?.includes(part));

/** What a coordinator reads on the page of deliveries of the posts whose id contains this. */
export const deliveriesOf = async (story: Story, part: string, as = member('aino')) =>
  (await deliveryRows(story, part, as)).filter(({ state }) => state !== 'coming');

/** The same of what is still to come. */
export const comingOf = async (story: Story, part: string) =>
  (await deliveryRows(story, part, member('aino'))).filter(({ state }) => state === 'coming');

async function deliveryRows(story: Story, part: string, as: TeamsMember) {
  const { status, body } = await story.ask('/api/deliveries', { as });
  if (status !== 200) throw new Error(`The deliveries answered ${status}: ${JSON.stringify(body)}`);
  return v.parse(endpoints.deliveries.response, body).posts.filter(({ id }) => id.includes(part));
}

const InvokeAnswer = v.variant('type', [
  v.object({ statusCode: v.literal(200), type: v.literal('application/vnd.microsoft.card.adaptive'), value: v.looseObject({}) }),
  v.object({ statusCode: v.literal(200), type: v.literal('application/vnd.microsoft.activity.message'), value: v.string() }),
]);

/** What a person is shown after a press: the words of a card, or a sentence. The invoke itself is always answered well. */
export const shownBy = ({ status, body }: BotAnswer): string => {
  const answer = v.parse(InvokeAnswer, body);
  if (status !== 200) throw new Error(`The invoke was answered ${status}`);
  return typeof answer.value === 'string' ? answer.value : wordsInCard(answer.value);
};

export const wordsInCard = (card: object): string =>
  wordsOf(v.parse(SentActivity, { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }));

/** Somebody presses a button of a message, in the language of their Teams. */
export const press = async (
  story: Story,
  who: TeamsMember,
  message: Message,
  verb: string,
  data: object = {},
  locale?: string,
): Promise<string> => shownBy(await story.send(story.teams(locale).press(who, message, verb, data)));

/** The round as somebody reads it in the tab. */
export const roundOf = async (story: Story, as = member('aino'), round = webinar) => {
  const { status, body } = await story.ask(`/api/follow-ups/${round}`, { as });
  if (status !== 200) throw new Error(`The round answered ${status}: ${JSON.stringify(body)}`);
  return v.parse(endpoints.round.response, body);
};

/** What the bot wrote anew while something was done, in the channel where it was asked. */
export const saidWhile = async ({ connector }: Story, act: () => Promise<unknown>): Promise<readonly Message[]> => {
  const before = connector.posts().length;
  await act();
  return connector.posts().slice(before);
};

/** A message that stands in the events' channel and of which only the place matters. */
export const someMessage: Message = {
  id: '1617000000001',
  conversation: `${eventsChannel};messageid=1617000000001`,
  place: eventsChannel,
  at: 0,
  versions: [],
};
