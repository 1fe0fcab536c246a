import { createServer } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler, TurnContext } from 'botbuilder';
import { type FakeConnector, startFakeConnector } from './fakeConnector';
import { eventsChannel, inventedTeam, member } from './inventedTeam';
import { latest, wordsOf } from './messages';
import { sendActivity } from './sendActivity';
import { teamsActivities } from './teamsActivities';

let connector: FakeConnector;
let bot: { url: string; heard: string[]; stop: () => Promise<void> };

beforeEach(async () => {
  connector = await startFakeConnector();
  bot = await startListener();
});

afterEach(async () => {
  await bot.stop();
  await connector.stop();
});

/** A bot on the real SDK that writes down what the SDK made of an activity, and answers. */
const startListener = async () => {
  const heard: string[] = [];
  class Listener extends TeamsActivityHandler {
    protected override async onInstallationUpdateAddActivity(context: TurnContext) {
      heard.push(`added by ${context.activity.from.aadObjectId}, channel ${context.activity.channelData.settings?.selectedChannel?.id}`);
    }
    protected override async onTeamsChannelDeleted(context: TurnContext) {
      heard.push(`deleted ${context.activity.channelData.channel.id}`);
    }
    protected override async onTeamsTeamRenamed(context: TurnContext) {
      heard.push(`renamed to ${context.activity.channelData.team.name}`);
    }
    protected override async onAdaptiveCardInvoke(context: TurnContext, value: { action: { verb: string; data: object } }) {
      heard.push(`pressed ${value.action.verb} ${JSON.stringify(value.action.data)} under ${context.activity.replyToId}`);
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: { text: 'Kiitos' } };
    }
  }
  const listener = new Listener();
  listener.onMessage(async (context) => {
    heard.push(`${context.activity.conversation.conversationType}: ${TurnContext.removeRecipientMention(context.activity).trim()}`);
    await context.sendActivity('Kuulin');
  });
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answering = {
        socket: response.socket,
        header: (name: string, value: unknown) => response.setHeader(name, String(value)),
        status: (code: number) => Object.assign(response, { statusCode: code }),
        send: (body: unknown) => response.write(JSON.stringify(body)),
        end: () => response.end(),
      };
      const asked = { method: request.method, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) };
      adapter
        .process(asked, answering, (context) => listener.run(context))
        .catch((error: unknown) => response.destroy(new Error(String(error))));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    heard,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
};

test('The real SDK understands what the invented Teams sends', async () => {
  const teams = teamsActivities({ serviceUrl: connector.url });
  const aino = member('aino');
  const statuses = [];
  for (const activity of [
    teams.appAdded(aino, { selected: eventsChannel }),
    teams.botAdded(aino),
    teams.mention(member('astrid'), 'apua', { channel: eventsChannel }),
    teams.chat(aino, 'painopiste 3'),
    teams.teamRenamed(aino, 'KASELO ja ystävät'),
    teams.channelDeleted(aino, { id: eventsChannel, name: 'Tapahtumat ja seuranta' }),
  ]) {
    statuses.push((await sendActivity(bot.url, activity)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
  expect(bot.heard).toEqual([
    `added by ${aino.aadObjectId}, channel ${eventsChannel}`,
    'channel: apua',
    'personal: painopiste 3',
    'renamed to KASELO ja ystävät',
    `deleted ${eventsChannel}`,
  ]);
  expect(connector.posts().map(({ place }) => place)).toEqual([eventsChannel, `a:${aino.id}`]);
});

test('Whoever presses a button is told the answer in the response itself', async () => {
  const teams = teamsActivities({ serviceUrl: connector.url });
  await sendActivity(bot.url, teams.mention(member('aino'), 'apua', { channel: eventsChannel }));
  const [post] = connector.posts();
  if (post === undefined) throw new Error('The bot said nothing');
  expect(wordsOf(latest(post))).toBe('Kuulin');
  const answer = await sendActivity(bot.url, teams.press(member('sylvi'), post, 'vastaa', { outcome: 'Hyvä' }));
  expect(answer).toEqual({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: { text: 'Kiitos' } },
  });
  expect(bot.heard[1]).toBe(`pressed vastaa {"outcome":"Hyvä"} under ${post.id}`);
});

test('A person writes from the tenant and the team that they are in', () => {
  const activity = teamsActivities({ serviceUrl: connector.url, now: () => Date.parse('2021-04-14T09:00:00Z') }).chat(
    member('eino'),
    'apua',
  );
  expect(activity).toMatchObject({
    channelId: 'msteams',
    serviceUrl: connector.url,
    localTimestamp: '2021-04-14T12:00:00.000+03:00',
    from: { id: member('eino').id, aadObjectId: member('eino').aadObjectId },
    conversation: { conversationType: 'personal', tenantId: inventedTeam.tenantId },
    locale: 'fi-FI',
  });
});
