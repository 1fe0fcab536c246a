import { startFakeConnector } from '../connector/fakeConnector';
import { coffeeChannel, eventsChannel, inventedTeam, member, type TeamsTeam } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { teamsActivities } from '../connector/teamsActivities';
import { beginStory, type Story, useStorage } from './app';
import { creates, deliveriesOf, posted, saidWhile, webinar } from './reading';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const eino = member('eino');

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
});
afterEach(() => story.end());

const dayBefore = `day-before~${webinar}`;
const placesOf = (part: string) => posted(story, part).map(({ place }) => place);

test.each<[string, { channel?: string; selected?: string }, string]>([
  ['chose a channel', { selected: eventsChannel }, eventsChannel],
  ['chose one while Teams speaks from another', { channel: coffeeChannel, selected: eventsChannel }, eventsChannel],
  ['did it in a channel', { channel: coffeeChannel }, coffeeChannel],
  ['chose nothing', {}, inventedTeam.id],
])('Whoever added the app %s: there it welcomes, once, and there it reminds', async (_how, where, channel) => {
  await story.send(story.teams().appAdded(aino, where));
  await story.connector.until(() => story.connector.posts().length > 0);
  await story.until('2021-04-13T09:00');
  expect(placesOf('welcome')).toEqual([channel]);
  expect(placesOf(dayBefore)).toEqual([channel]);
});

test('Teams tells of one installation in two activities, in either order: one welcome, in the chosen channel', async () => {
  await story.send(story.teams().appAdded(aino, { selected: eventsChannel }));
  await story.send(story.teams().botAdded(aino));
  await story.until('2021-04-13T08:58');
  expect(placesOf('welcome')).toEqual([eventsChannel]);
});

test('Teams tells of the bot among the members first: the channel that was chosen is still the one', async () => {
  await story.send(story.teams().botAdded(aino));
  await story.send(story.teams().appAdded(aino, { selected: eventsChannel }));
  await story.until('2021-04-13T09:00');
  expect(placesOf(dayBefore)).toEqual([eventsChannel]);
  expect(creates(story, 'welcome')).toBe(1);
});

test('The welcome says what the bot does and what comes next', async () => {
  await story.install();
  const [welcome] = posted(story, 'welcome');
  const words = welcome && wordsOf(latest(welcome));
  expect(words).toContain('Muistutan tällä kanavalla verkoston tapahtumista');
  expect(words).toContain('Yhteistyöllä kohti kestävää tulevaisuutta');
});

test('The bot is restarted, and restarted again: it says nothing twice and still knows its channel', async () => {
  await story.install();
  await story.until('2021-04-13T09:00');
  await story.restart();
  await story.app().tick();
  await story.restart();
  await story.until('2021-04-14T14:30');
  expect(story.connector.posts().map(({ place }) => place)).toEqual(new Array(5).fill(eventsChannel));
  expect(['welcome', dayBefore, `on-the-day~${webinar}`, `follow-up~${webinar}`].map((part) => creates(story, part))).toEqual([1, 1, 1, 1]);
});

test('Added in the afternoon, the bot says nothing of what was due in the morning', async () => {
  await story.until('2021-04-14T12:30');
  await story.install();
  await story.until('2021-04-14T15:00');
  expect(posted(story, dayBefore)).toEqual([]);
  expect(posted(story, `on-the-day~${webinar}`)).toEqual([]);
  expect(placesOf(`follow-up~${webinar}`)).toEqual([eventsChannel]);
});

test('Taken out of the team, the bot is silent and the coordinator reads why; added again, it goes on and makes up nothing', async () => {
  await story.install();
  await story.send(story.teams().appRemoved(aino));
  await story.send(story.teams().botRemoved(aino));
  await story.until('2021-04-13T09:30');
  expect(creates(story, dayBefore)).toBe(0);
  await story.send(story.teams().appAdded(aino, { selected: eventsChannel }));
  await story.send(story.teams().botAdded(aino));
  await story.until('2021-04-13T10:00');
  expect(creates(story, 'welcome')).toBe(2);
  expect(await deliveriesOf(story, dayBefore)).toMatchObject([
    { state: 'skipped', reason: 'Sovellus ei ollut tiimissä. Lisää sovellus tiimiin uudelleen.' },
  ]);
  await story.until('2021-04-14T11:00');
  expect(posted(story, dayBefore)).toEqual([]);
  expect(placesOf(`on-the-day~${webinar}`)).toEqual([eventsChannel]);
});

test('Another team that adds the bot is told in a sentence where it works already, and nothing changes', async () => {
  await story.install();
  const other: TeamsTeam = { ...inventedTeam, id: '19:toinen-verkosto@thread.tacv2', name: 'Toinen', channels: [] };
  const elsewhere = await startFakeConnector({ team: other, now: story.clock.now });
  const teams = teamsActivities({ serviceUrl: elsewhere.url, team: other, now: story.clock.now });
  expect((await story.send(teams.appAdded(eino))).status).toBe(200);
  const answers = elsewhere.posts().map((message) => wordsOf(latest(message)));
  await elsewhere.stop();
  expect(answers).toEqual([expect.stringContaining('toimii jo toisessa tiimissä')]);
  await story.until('2021-04-13T09:00');
  expect(placesOf(dayBefore)).toEqual([eventsChannel]);
});

test('Taken out of the team in which the network was before, the bot goes on where it is now', async () => {
  await story.install();
  await story.send(story.teams().appRemoved(aino));
  const other: TeamsTeam = { ...inventedTeam, id: '19:uusi-tiimi@thread.tacv2', name: 'Uusi', channels: [] };
  const elsewhere = await startFakeConnector({ team: other, now: story.clock.now });
  const teams = teamsActivities({ serviceUrl: elsewhere.url, team: other, now: story.clock.now });
  await story.send(teams.appAdded(aino));
  const words = await saidWhile(story, () => story.send(story.teams().appAdded(aino, { selected: eventsChannel })));
  expect(words.map((message) => wordsOf(latest(message)))).toEqual([expect.stringContaining('toimii jo toisessa tiimissä')]);
  await story.send(story.teams().appRemoved(aino));
  await story.until('2021-04-14T11:00');
  expect(elsewhere.posts().map((message) => wordsOf(latest(message)))).toContainEqual(expect.stringContaining('Yhteistyöllä kohti'));
  await elsewhere.stop();
});

test('A coordinator writes "käytä tätä kanavaa" in the coffee room, and the bot speaks there from then on', async () => {
  await story.install();
  const answers = await saidWhile(story, () => story.send(story.teams().mention(aino, 'Käytä tätä kanavaa', { channel: coffeeChannel })));
  expect(answers.map(({ place, versions }) => [place, versions[0]?.text])).toEqual([
    [coffeeChannel, 'Tästä lähtien muistutan ja kysyn tällä kanavalla.'],
  ]);
  const again = await saidWhile(story, () => story.send(story.teams().mention(aino, 'käytä tätä kanavaa', { channel: coffeeChannel })));
  expect(again.map(({ versions }) => versions[0]?.text)).toEqual(['Muistutan ja kysyn jo tällä kanavalla.']);
  await story.until('2021-04-13T09:00');
  expect(placesOf(dayBefore)).toEqual([coffeeChannel]);
});

test('A member who writes "käytä tätä kanavaa" is told that only the secretariat may, and the bot stays', async () => {
  await story.install();
  const answers = await saidWhile(story, () => story.send(story.teams().mention(eino, 'käytä tätä kanavaa', { channel: coffeeChannel })));
  expect(answers.map(({ versions }) => versions[0]?.text)).toEqual(['Vain sihteeristö voi tehdä tämän.']);
  await story.until('2021-04-13T09:00');
  expect(placesOf(dayBefore)).toEqual([eventsChannel]);
});

test('In the chat with the bot there is no channel to use, and the bot stays where it is', async () => {
  await story.install();
  const answers = await saidWhile(story, () => story.send(story.teams().chat(aino, 'käytä tätä kanavaa')));
  expect(answers).toHaveLength(1);
  await story.until('2021-04-13T09:00');
  expect(placesOf(dayBefore)).toEqual([eventsChannel]);
});

test('Teams moves the team to another address: the newest one that anybody came from is used', async () => {
  await story.install();
  const moved = await startFakeConnector({ now: story.clock.now });
  await story.send(story.teams(undefined, moved.url).mention(eino, 'apua', { channel: eventsChannel }));
  await story.until('2021-04-13T09:00');
  const places = moved.posts().map(({ place }) => place);
  await moved.stop();
  expect(places).toEqual([eventsChannel, eventsChannel]);
  expect(creates(story, dayBefore)).toBe(0);
});

test('A renamed team, new and lost members, other channels: nothing is said and nothing breaks', async () => {
  await story.install();
  const teams = story.teams();
  const said = await saidWhile(story, async () => {
    const coffee = { id: coffeeChannel, name: 'Kahvihuone' };
    for (const activity of [
      teams.teamRenamed(aino, 'KASELO ja ystävät'),
      teams.memberAdded(aino, eino),
      teams.memberRemoved(aino, eino),
      teams.channelCreated(aino, coffee),
      teams.channelRenamed(aino, coffee),
      teams.channelDeleted(aino, coffee),
      teams.teamArchived(aino),
      teams.teamUnarchived(aino),
    ]) {
      expect((await story.send(activity)).status).toBe(200);
    }
  });
  expect(said).toEqual([]);
  await story.until('2021-04-13T09:00');
  expect(placesOf(dayBefore)).toEqual([eventsChannel]);
  expect(story.said.filter(({ level }) => level !== 'info')).toEqual([]);
});
