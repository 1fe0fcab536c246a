import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsInfo, type TurnContext } from 'botbuilder';
import { type FakeConnector, startFakeConnector } from './fakeConnector';
import {
  acceptedThen504,
  botDisabledByAdmin,
  botNotInRoster,
  conversationNotFound,
  edits,
  hang,
  messageTooBig,
  messageWritesBlocked,
  newMessages,
  preconditionFailed,
  reset,
  rosterQuestions,
  serverError,
  slow,
  throttled,
} from './faults';
import { coffeeChannel, eventsChannel, inventedBot, inventedTeam, member, teamsMember } from './inventedTeam';
import { cardOf, latest, postIdOf, wordsOf } from './messages';

let connector: FakeConnector;

beforeEach(async () => {
  connector = await startFakeConnector();
});

afterEach(() => connector.stop());

const card = (text: string) => ({
  type: ActivityTypes.Message,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
    },
  ],
});

/** The real client, as it would be in a turn in a place of the team. */
const inTurn = (place: string, act: (context: TurnContext) => Promise<void>) => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const conversation = { id: place, name: '', isGroup: true, conversationType: 'channel', tenantId: inventedTeam.tenantId };
  const reference = { channelId: 'msteams', serviceUrl: connector.url, conversation, bot: inventedBot };
  return adapter.continueConversationAsync('', reference, async (context) => {
    context.activity.channelData = { team: { id: inventedTeam.id } };
    await act(context);
  });
};

/** A request without the client's own retries. */
const ask = (path: string, body?: object, method = body === undefined ? 'GET' : 'POST') =>
  fetch(new URL(`v3/${path}`, connector.url), { method, body: body === undefined ? undefined : JSON.stringify(body) });

const newThread = (text: string, channel = eventsChannel) => ({
  isGroup: true,
  channelData: { channel: { id: channel } },
  activity: card(text),
});

test('What the bot writes into a channel stands there, edits included', async () => {
  await inTurn(eventsChannel, async (context) => {
    const sent = await context.sendActivity(card('Muistutus'));
    await context.updateActivity({ ...card('Muistutus, korjattu'), id: sent?.id });
    await context.sendActivity({ type: ActivityTypes.Typing });
  });
  const [post, ...more] = connector.posts();
  expect(more).toEqual([]);
  expect(post?.place).toBe(eventsChannel);
  expect(post?.conversation).toBe(`${eventsChannel};messageid=${post?.id}`);
  expect(post?.versions.map(wordsOf)).toEqual(['Muistutus', 'Muistutus, korjattu']);
  expect(connector.requests().map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST']);
});

test('A thread is created with its first message, and an answer joins it', async () => {
  const created: unknown = await (await ask('conversations', newThread('Seuranta'))).json();
  const [first] = connector.posts();
  expect(created).toEqual({ id: first?.conversation, activityId: first?.id });
  await inTurn(first?.conversation ?? '', async (context) => {
    context.activity.id = first?.id;
    await context.sendActivity('Kiitos');
  });
  expect(connector.posts().map(({ conversation }) => conversation)).toEqual([first?.conversation, first?.conversation]);
  expect((await ask('conversations', { isGroup: true, channelData: { channel: { id: eventsChannel } } })).status).toBe(400);
});

test('A chat with somebody is the same one each time', async () => {
  const create = async () => (await ask('conversations', { members: [{ id: member('aino').id }], tenantId: inventedTeam.tenantId })).json();
  const first: unknown = await create();
  expect(await create()).toEqual(first);
  expect(connector.posts()).toEqual([]);
});

test('The bot finds everybody in the roster, guests too, and over more than one page', async () => {
  connector.board.members = Array.from({ length: 60 }, (_, number) =>
    teamsMember({ name: `Keksitty ${number}`, email: `k${number}@example.org`, objectId: `0000-${number}`, guest: number > 10 }),
  );
  await inTurn(eventsChannel, async (context) => {
    const page = await TeamsInfo.getPagedMembers(context, 50);
    const rest = await TeamsInfo.getPagedMembers(context, 50, page.continuationToken);
    expect([page.members.length, rest.members.length, rest.continuationToken]).toEqual([50, 10, undefined]);
    const last = rest.members[9];
    expect(last).toMatchObject({ aadObjectId: '0000-59', userRole: 'guest', userPrincipalName: 'k59_example.org#EXT#@kaselo.example.org' });
    expect(await TeamsInfo.getMember(context, last?.id ?? '')).toMatchObject({ email: 'k59@example.org' });
    await expect(TeamsInfo.getMember(context, '29:nobody')).rejects.toMatchObject({ statusCode: 404 });
  });
});

test('The team tells its name and its channels, of which the first has none', async () => {
  await inTurn(eventsChannel, async (context) => {
    expect(await TeamsInfo.getTeamDetails(context)).toMatchObject({ name: 'KASELO', aadGroupId: inventedTeam.aadGroupId, channelCount: 3 });
    const channels = await TeamsInfo.getTeamChannels(context);
    expect(channels.map(({ id, name }) => [id, name ?? ''])).toEqual([
      [inventedTeam.id, ''],
      [eventsChannel, 'Tapahtumat ja seuranta'],
      [coffeeChannel, 'Kahvihuone'],
    ]);
  });
});

test('Into a channel that has been deleted nothing can be written', async () => {
  connector.board.team = { ...inventedTeam, channels: [] };
  expect((await ask('conversations', newThread('Muistutus'))).status).toBe(404);
  expect(connector.posts()).toEqual([]);
});

test('A message that is too big for Teams is refused', async () => {
  const answer = await ask('conversations', newThread('x'.repeat(60_000)));
  expect([answer.status, await answer.json()]).toMatchObject([413, { error: { code: 'MessageSizeTooBig' } }]);
});

test('A fault meets the requests that it is meant for, as often as it was asked for', async () => {
  connector.goesWrong(throttled(7), newMessages);
  connector.goesWrong(botNotInRoster, newMessages, 2);
  connector.goesWrong(conversationNotFound, edits);
  expect((await ask(`teams/${inventedTeam.id}`)).status).toBe(200);
  const answers = [];
  for (let tries = 0; tries < 4; tries += 1) answers.push(await ask('conversations', newThread('Muistutus')));
  expect(answers.map(({ status }) => status)).toEqual([429, 403, 403, 201]);
  expect(answers[0]?.headers.get('retry-after')).toBe('7');
  expect(await answers[1]?.json()).toMatchObject({ error: { code: 'BotNotInConversationRoster' } });
  expect(connector.posts()).toHaveLength(1);
});

test.each([
  ['is throttled', throttled(), 429, 'Throttled'],
  ['is not in the team any more', botNotInRoster, 403, 'BotNotInConversationRoster'],
  ['writes into an archived channel', messageWritesBlocked, 403, 'MessageWritesBlocked'],
  ['has been blocked by an administrator', botDisabledByAdmin, 403, 'BotDisabledByAdmin'],
  ['writes into a deleted channel', conversationNotFound, 404, 'ConversationNotFound'],
  ['collides with another writer', preconditionFailed, 412, 'PreconditionFailed'],
  ['says too much', messageTooBig, 413, 'MessageSizeTooBig'],
  ['finds the service broken', serverError(503), 503, 'ServiceError'],
])('A bot that %s is told so, and nothing appears until it recovers', async (_why, fault, status, code) => {
  connector.goesWrong(fault, newMessages, Number.POSITIVE_INFINITY);
  const answer = await ask('conversations', newThread('Muistutus'));
  expect([answer.status, await answer.json()]).toMatchObject([status, { error: { code } }]);
  expect(connector.posts()).toEqual([]);
  connector.recover();
  expect((await ask('conversations', newThread('Muistutus'))).status).toBe(201);
});

test('A roster that cannot be read does not keep the bot from writing', async () => {
  connector.goesWrong(serverError(502), rosterQuestions);
  expect((await ask(`conversations/${eventsChannel}/pagedmembers`)).status).toBe(502);
  expect((await ask('conversations', newThread('Muistutus'))).status).toBe(201);
});

test('What was accepted stands in the channel although the answer is lost on the way', async () => {
  connector.goesWrong(acceptedThen504, newMessages);
  connector.goesWrong(reset({ accepted: true }), newMessages);
  connector.goesWrong(reset({ accepted: false }), newMessages);
  expect((await ask('conversations', newThread('yksi'))).status).toBe(504);
  await expect(ask('conversations', newThread('kaksi'))).rejects.toThrow();
  await expect(ask('conversations', newThread('kolme'))).rejects.toThrow();
  expect(connector.posts().map((post) => wordsOf(latest(post)))).toEqual(['yksi', 'kaksi']);
  expect(connector.requests()).toHaveLength(3);
});

test('Who waits for an answer that never comes waits in vain; a slow one comes', async () => {
  connector.goesWrong(hang({ accepted: true }), newMessages);
  connector.goesWrong(slow(30), newMessages);
  const waiting = ask('conversations', newThread('yksi'));
  await connector.until(() => connector.posts().length === 1);
  expect((await ask('conversations', newThread('kaksi'))).status).toBe(201);
  const end = expect(waiting).rejects.toThrow();
  await connector.stop();
  await end;
});

test('A test can step in between what the bot asks for and what it is told', async () => {
  const steps: string[] = [];
  const unwatch = connector.watch((phase) => {
    steps.push(`${phase} ${connector.posts().length}`);
  });
  await ask('conversations', newThread('Muistutus'));
  await connector.until(() => steps.length === 3);
  unwatch();
  await ask('conversations', newThread('Muistutus'));
  expect(steps).toEqual(['arrived 0', 'accepted 1', 'answered 1']);
});

test('A post of the delivery ledger is known by its mark, which an edit does not take away', async () => {
  await ask('conversations', {
    ...newThread('Muistutus'),
    activity: { ...card('Muistutus'), channelData: { kaselo: { post: 'post-1' } } },
  });
  const [post] = connector.posts();
  await ask(`conversations/${post?.conversation}/activities/${post?.id}`, card('Kiitos'), 'PUT');
  const [edited] = connector.posts();
  expect(edited && [postIdOf(edited), cardOf(latest(edited))]).toEqual(['post-1', expect.objectContaining({ version: '1.5' })]);
});
