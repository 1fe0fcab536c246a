import { coffeeChannel, eventsChannel, inventedTeam, member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { beginStory, type Story, stranger, useStorage } from './app';
import { toldTo, writeAlone } from './privately';
import { deliveriesOf, posted, saidWhile, webinar } from './reading';

const storage = useStorage();
let story: Story;
const [aino, eino, sylvi] = [member('aino'), member('eino'), member('sylvi')];
const groupChat = '19:keksitty-ryhma@thread.v2';
const meetingChat = '19:meeting_keksitty@thread.v2';
const privateChannel = '19:keksitty-yksityinen@thread.tacv2';

/** The day before the webinar; the app is in the events' channel. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:00' });
  await story.install();
});
afterEach(() => story.end());

const channelOf = (id: string) => ({ id, name: 'Kanava' });
const said = async (act: () => Promise<unknown>) => (await saidWhile(story, act)).map((message) => wordsOf(latest(message)));
const channel = async () => (await story.ask('/api/settings/channel', { as: aino })).body;
const deliveries = async () => (await story.ask('/api/deliveries', { as: aino })).body;

test('Added to a personal chat, the bot welcomes once, in the person’s language, however often Teams tells of it', async () => {
  const teams = story.teams('sv-SE');
  const [welcome, ...others] = await said(async () => {
    await Promise.all([story.send(teams.appAddedInChat(sylvi)), story.send(teams.botAddedInChat(sylvi))]);
    await story.send(teams.appAddedInChat(sylvi));
    await story.restart();
    await story.send(teams.botAddedInChat(sylvi));
  });
  expect(others).toEqual([]);
  expect(welcome).toContain('Hej! Här kan du fråga mig');
});

test('In the personal chat a guest may ask what she may ask anywhere', async () => {
  expect(await writeAlone(story, sylvi, 'painopisteet')).toContain('Painopisteet');
});

test('Taken out of the personal chat and put back, the bot welcomes anew', async () => {
  await story.send(story.teams().appAddedInChat(sylvi));
  expect(await said(() => story.send(story.teams().appRemovedInChat(sylvi)))).toEqual([]);
  expect(await said(() => story.send(story.teams().appAddedInChat(sylvi)))).toHaveLength(1);
});

test('A stranger who adds the bot for themselves is told to whom it answers, and nothing is kept of them', async () => {
  const [sentence, ...others] = await said(async () => {
    await story.send(story.teams().appAddedInChat(stranger));
    await story.send(story.teams().botAddedInChat(stranger));
  });
  expect(others).toEqual([]);
  expect(sentence).toContain('Tämä on verkoston jäsenille.');
  expect(await story.rows('talk~')).toEqual([]);
});

test('Added to a group chat, the bot says one sentence, and the network stays where it is', async () => {
  const before = await channel();
  const told = await said(async () => {
    await story.send(story.teams().appAddedInGroup(eino, groupChat));
    await story.send(story.teams().botAddedInGroup(eino, groupChat));
  });
  expect(told).toEqual([expect.stringContaining('kun mainitset minut viestissä')]);
  expect(await channel()).toEqual(before);
});

test('A channel that is deleted pauses the posts: what falls due is let go and said to be, and another channel goes on', async () => {
  await story.send(story.teams().channelDeleted(aino, channelOf(coffeeChannel)));
  expect(await channel()).toMatchObject({ state: 'bound' });
  await story.send(story.teams().channelDeleted(aino, channelOf(eventsChannel)));
  await story.send(story.teams().channelDeleted(aino, channelOf(eventsChannel)));
  expect(await channel()).toMatchObject({ state: 'paused' });
  expect(JSON.stringify(await deliveries())).toContain('Kanava on poistettu, joten viestit ovat tauolla.');
  await story.until('2021-04-13T12:00');
  expect(posted(story, 'Z~day-before')).toEqual([]);
  expect(await deliveriesOf(story, 'day-before')).toEqual([expect.objectContaining({ state: 'skipped' })]);
  await story.send(story.teams().mention(aino, 'käytä tätä kanavaa', { channel: coffeeChannel }));
  expect(await channel()).toMatchObject({ state: 'bound' });
  await story.until('2021-04-14T12:00');
  expect(posted(story, 'Z~on-the-day').map(({ place }) => place)).toEqual([coffeeChannel]);
});

test('While the channel is deleted the team’s other people get in nowhere, for nobody can tell whether they were in it', async () => {
  await story.send(story.teams().channelDeleted(aino, channelOf(eventsChannel)));
  await story.restart();
  expect((await story.ask('/api/overview', { as: eino })).status).not.toBe(200);
  expect((await story.ask('/api/overview', { as: aino })).status).toBe(200);
});

test('A deleted channel that is restored goes on, and makes up nothing', async () => {
  await story.send(story.teams().channelDeleted(aino, channelOf(eventsChannel)));
  await story.until('2021-04-13T12:00');
  await story.send(story.teams().channelRestored(aino, channelOf(eventsChannel)));
  await story.app().heal();
  await story.until('2021-04-14T12:00');
  expect(posted(story, `Z~day-before~${webinar}`)).toEqual([]);
  expect(posted(story, 'Z~on-the-day')).toHaveLength(1);
});

test('Added to another channel of the team after its own was deleted, the bot welcomes there and goes on', async () => {
  await story.send(story.teams().channelDeleted(aino, channelOf(eventsChannel)));
  await story.pass(600_000);
  await story.send(story.teams().appAdded(aino, { selected: coffeeChannel }));
  await story.connector.until(() => posted(story, 'welcome').length > 1);
  expect(posted(story, 'welcome').map(({ place }) => place)).toEqual([eventsChannel, coffeeChannel]);
});

test('An archived team is left in peace, and goes on when it is taken into use again', async () => {
  await story.send(story.teams().teamArchived(aino));
  expect(JSON.stringify(await deliveries())).toContain('Tiimi on arkistoitu, joten viestit ovat tauolla.');
  const before = story.connector.posts().length;
  await story.until('2021-04-13T12:00');
  expect(story.connector.posts()).toHaveLength(before);
  await story.send(story.teams().teamUnarchived(aino));
  await story.until('2021-04-14T12:00');
  expect(posted(story, 'Z~on-the-day')).toHaveLength(1);
});

test('A team that is deleted has lost the bot, and has it again when it is restored', async () => {
  await story.send(story.teams().teamDeleted(aino));
  const before = story.connector.posts().length;
  await story.until('2021-04-13T12:00');
  expect(story.connector.posts()).toHaveLength(before);
  await story.send(story.teams().teamRestored(aino));
  await story.until('2021-04-14T12:00');
  expect(posted(story, 'Z~on-the-day')).toHaveLength(1);
});

test('Renamed channels and teams, new and lost members and guests: nobody is told anything', async () => {
  const told = await said(async () => {
    await story.send(story.teams().channelRenamed(aino, channelOf(eventsChannel)));
    await story.send(story.teams().channelCreated(aino, channelOf(privateChannel)));
    await story.send(story.teams().teamRenamed(aino, 'KASELO ja ystävät'));
    for (const who of [eino, sylvi]) await story.send(story.teams().memberAdded(aino, who));
    await story.send(story.teams().memberRemoved(aino, eino));
  });
  expect(told).toEqual([]);
  await story.until('2021-04-13T12:00');
  expect(posted(story, 'Z~day-before')).toHaveLength(1);
});

test('In one channel each is answered in their own language', async () => {
  const ask = (who: typeof aino, text: string, locale: string) =>
    said(() => story.send(story.teams(locale).mention(who, text, { channel: eventsChannel })));
  expect((await ask(eino, 'painopisteet', 'fi-FI')).join()).toContain('Painopisteet');
  expect((await ask(sylvi, 'prioriteringar', 'sv-SE')).join()).toContain('Prioriteringar');
  expect((await ask(aino, 'priorities', 'en-GB')).join()).toContain('Priorities');
});

test('A meeting’s beginning and end change nothing: the follow-up opens at the end that the calendar knows', async () => {
  await story.until('2021-04-14T12:00');
  const told = await said(async () => {
    await story.send(story.teams().meeting(aino, meetingChat, 'Start'));
    await story.send(story.teams().meeting(aino, meetingChat, 'End'));
  });
  expect(told).toEqual([]);
  await story.until('2021-04-14T14:29');
  expect(posted(story, 'Z~follow-up')).toEqual([]);
  await story.until('2021-04-14T14:31');
  expect(posted(story, 'Z~follow-up')).toHaveLength(1);
});

describe('A private or a shared channel', () => {
  beforeEach(async () => {
    await story.end();
    story = await beginStory({ storage: storage(), now: '2021-04-13T08:00' });
    story.connector.board.team = { ...inventedTeam, channels: [...inventedTeam.channels, channelOf(privateChannel)] };
  });

  test('in which the app is added is the network’s own, and its own roster says who belongs to it', async () => {
    await story.send(story.teams().appAdded(aino, { channel: privateChannel, selected: privateChannel }));
    await story.connector.until(() => posted(story, 'welcome').length > 0);
    expect(posted(story, 'welcome').map(({ place }) => place)).toEqual([privateChannel]);
    expect((await story.ask('/api/me', { as: eino })).status).toBe(200);
    const rosters = story.connector.requests().filter(({ path }) => path.endsWith('/pagedmembers'));
    expect(rosters.length).toBeGreaterThan(0);
    expect(rosters.every(({ path }) => path.includes(privateChannel))).toBe(true);
  });

  test('to which the app has not been added refuses, once, and the coordinator reads how to add it', async () => {
    await story.send(story.teams().appAdded(aino, { selected: privateChannel }));
    const refusal = { status: 403, body: { error: { code: 'BotNotInConversationRoster', message: 'Not in roster' } } };
    story.connector.goesWrong({ kind: 'answer', accepted: false, answer: refusal }, ({ path }) => path === '/v3/conversations', 99);
    await story.until('2021-04-13T12:00');
    const [post] = await deliveriesOf(story, 'day-before');
    expect(post).toMatchObject({ state: 'rejected', reason: expect.stringContaining('Lisää sovellus kanavalle') });
    expect(toldTo(story, aino)).toEqual([]);
  });
});
