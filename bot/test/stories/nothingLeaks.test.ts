import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { backUp } from '../../src/backup/backUp';
import { ImportAnswer } from '../../src/contract/content';
import { type EndpointName, endpoints } from '../../src/contract/endpoints';
import { CalendarFeed } from '../../src/contract/eventPage';
import { copyFolder } from '../../src/edges/files/copyFolder';
import { wholeTables } from '../../src/edges/tables/backup';
import { mustParse } from '../../src/network/mustParse';
import { ExtensionCommand } from '../../src/search/extensionCommand';
import { type FakeConnector, startFakeConnector } from '../connector/fakeConnector';
import { eventsChannel, inventedTeam, member, type TeamsMember, type TeamsTeam } from '../connector/inventedTeam';
import { latest } from '../connector/messages';
import { teamsActivities } from '../connector/teamsActivities';
import { beginStory, realContent, type Story, useStorage } from './app';
import { asking, filled, presses } from './everyDoor';
import { keysOf } from './everyPerson';
import { someMessage, webinar } from './reading';

const storage = useStorage();
let story: Story;
let elsewhere: FakeConnector;
const [aino, eino, sylvi, astrid] = [member('aino'), member('eino'), member('sylvi'), member('astrid')];

/** Dimma has a webinar of the same id on the same day: a key that forgets its network would find the other one's. */
const yaml = readFileSync(join(__dirname, '..', '..', 'content', 'esimerkki.yaml'), 'utf8').replaceAll('webbinarium-lotsning', webinar);
const dimma = mustParse('esimerkki.yaml', yaml);
const dimmasChannel = '19:dimmas-kanal@thread.tacv2';
const dimmasTeam: TeamsTeam = {
  ...inventedTeam,
  id: '19:dimma@thread.tacv2',
  name: 'Dimma',
  channels: [{ id: dimmasChannel, name: 'Fyren' }],
};

type Side = { readonly name: string; readonly team: string; readonly coordinator: TeamsMember; readonly member: TeamsMember };
const kaselo: Side = { name: 'kaselo', team: inventedTeam.id, coordinator: aino, member: sylvi };
const other: Side = { name: 'esimerkki', team: dimmasTeam.id, coordinator: eino, member: astrid };
const organisationOf = { kaselo: 'ohjaamo-kotka', esimerkki: 'fyrskolan' };
const said = { kaselo: 'Kotkansalainen havainto', esimerkki: 'Dimvikshemlig iakttagelse' };

/** All that is written in a network and could be told from the other's, longer than what the product itself says. */
const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length > 12 && /\s|[A-ZÅÄÖ]/.test(value) ? [value] : [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsIn);
  return [];
};
const own = (content: object, otherContent: object): string[] => {
  const theirs = JSON.stringify(otherContent);
  return [...new Set(wordsIn(content))].filter((words) => !theirs.includes(JSON.stringify(words).slice(1, -1)));
};
const words = {
  kaselo: [...own(realContent, dimma), said.kaselo, sylvi.name, aino.name, 'kaselon-sarja'],
  esimerkki: [...own(dimma, realContent), said.esimerkki, astrid.name, eino.name, 'dimmas-serie'],
};
const leaksInto = ({ name }: Side, shown: unknown): readonly string[] => {
  const text = JSON.stringify(shown);
  const theirs = name === 'kaselo' ? words.esimerkki : words.kaselo;
  return theirs.filter((each) => text.includes(JSON.stringify(each).slice(1, -1)));
};

const teamsOf = (side: Side) =>
  side === kaselo ? story.teams() : teamsActivities({ serviceUrl: elsewhere.url, team: dimmasTeam, now: story.clock.now });
const cardIn = (side: Side) => (side === kaselo ? someMessage : { ...someMessage, place: dimmasChannel, conversation: dimmasChannel });

const send = async (path: string, body: unknown, as: TeamsMember, side: Side) => {
  const answer = await story.ask(`${path}${path.includes('?') ? '&' : '?'}team=${side.team}`, { as, method: 'PUT', body });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.body;
};

/** Each network has two people of its own, who have answered, come, written and changed the same things in it. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', members: [aino, eino, sylvi, astrid] });
  story.connector.board.members = [aino, sylvi];
  await story.install();
  const { seen } = v.parse(v.object({ seen: v.string() }), await send('/api/content/preview', { yaml }, aino, kaselo));
  v.parse(ImportAnswer, await send('/api/content', { yaml, seen, removeGone: false }, aino, kaselo));
  elsewhere = await startFakeConnector({ team: dimmasTeam, members: [eino, astrid], now: story.clock.now });
  const teams = teamsActivities({ serviceUrl: elsewhere.url, team: dimmasTeam, now: story.clock.now });
  await story.send(teams.appAdded(eino, { selected: dimmasChannel }));
  await story.app().tick();
  await story.until('2021-04-14T15:00');
  for (const side of [kaselo, other]) {
    const name = side.name === 'kaselo' ? 'kaselo' : 'esimerkki';
    const series = side === kaselo ? 'kaselon-sarja' : 'dimmas-serie';
    await send('/api/me/organisation', { organisation: organisationOf[name] }, side.member, side);
    await send(`/api/follow-ups/${webinar}/answer`, { outcome: said[name], goodPractice: said[name] }, side.member, side);
    await send(`/api/follow-ups/${webinar}/draft`, { outcome: said[name], at: 1 }, side.coordinator, side);
    await send(`/api/events/${webinar}/reminder`, { dayBefore: true, hourBefore: false }, side.member, side);
    await story.send(teamsOf(side).press(side.member, cardIn(side), 'proposal.send', { text: `${said[name]} siirtoon` }));
    await send('/api/changes', { edits: [{ kind: 'series', id: series, value: { id: series, title: series } }] }, side.coordinator, side);
  }
}, 60_000);
afterEach(async () => {
  await story.end();
  await elsewhere.stop();
});

const gets = Object.entries(endpoints).flatMap(([name, { method }]) => (method === 'GET' ? [name as EndpointName] : []));

test.each([kaselo, other])(
  'Through no door does anybody of $name see a word of the other network, whatever team they claim to look from',
  async (side) => {
    const found: unknown[] = [];
    let seen = 0;
    for (const name of gets) {
      const path = filled(endpoints[name].path, asking[name].params);
      for (const team of [kaselo.team, other.team, undefined]) {
        for (const as of [side.member, side.coordinator]) {
          for (const more of name === 'search' ? ['q=webinar', 'q=dimma', 'q=strategia', 'q=Kotkansalainen', 'q=Dimvikshemlig'] : ['']) {
            const query = [team && `team=${team}`, more].filter(Boolean).join('&');
            const { status, body } = await story.ask(`${path}?${query}`, { as });
            if (status === 200) seen += 1;
            const leaks = leaksInto(side, { ...Object(body), query: undefined });
            if (leaks.length > 0) found.push([name, as.name, team, leaks.slice(0, 3)]);
          }
        }
      }
    }
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(gets.length * 3);
  },
  120_000,
);

test.each([kaselo, other])('Each network shows its own words to its own people ($name)', async (side) => {
  for (const path of ['overview', 'priorities', 'calendar?from=2021-04-01', 'network', 'content', 'answers']) {
    const { status, body } = await story.ask(`/api/${path}`, { as: side.coordinator });
    expect([path, status]).toEqual([path, 200]);
    expect([path, leaksInto(side === kaselo ? other : kaselo, body).length > 0]).toEqual([path, true]);
  }
});

test.each([kaselo, other])('A calendar address of $name, and its events’ files, show its own events alone', async (side) => {
  const { address = '' } = v.parse(CalendarFeed, await send('/api/me/calendar-feed', {}, side.member, side));
  const { status, body } = await story.ask(new URL(address).pathname);
  expect(status).toBe(200);
  const unfolded = String(body).replaceAll('\r\n ', '');
  expect(unfolded).toContain(side === kaselo ? 'Yhteistyöllä kohti' : 'Webbinarium om lotsning');
  expect(leaksInto(side, unfolded)).toEqual([]);
});

test('What stands in each channel is its own network’s', () => {
  const told = (connector: FakeConnector) => connector.posts().map((message) => latest(message));
  expect(told(story.connector).length).toBeGreaterThan(2);
  expect(told(elsewhere).length).toBeGreaterThan(2);
  expect(leaksInto(kaselo, told(story.connector))).toEqual([]);
  expect(leaksInto(other, told(elsewhere))).toEqual([]);
});

test('In each team the bot answers of its own network alone, whatever it is asked', async () => {
  const questions = [
    'apua',
    'kalenteri',
    'painopisteet',
    'painopiste 1',
    'mittarit',
    'seuranta',
    'huhtikuu',
    'dimma',
    'webinaari',
    'Lanternan',
  ];
  const dimmas = teamsActivities({ serviceUrl: elsewhere.url, team: dimmasTeam, now: story.clock.now });
  for (const question of questions) {
    await story.send(story.teams().mention(sylvi, question, { channel: eventsChannel }));
    await story.send(dimmas.mention(astrid, question, { channel: dimmasChannel }));
  }
  const told = (connector: FakeConnector) => connector.posts().map((message) => latest(message));
  expect(told(story.connector).length).toBeGreaterThan(questions.length);
  expect(leaksInto(kaselo, told(story.connector))).toEqual([]);
  expect(leaksInto(other, told(elsewhere))).toEqual([]);
});

/** The same webinar stands in both, so that a press or a look that forgot its network would find the other's. */
test.each([kaselo, other])(
  'By no button, and through no door of the compose box, do people of $name see the other network',
  async (side) => {
    const shown: [string, unknown][] = [];
    const show = async (what: string, activity: Parameters<Story['send']>[0]) => {
      const { status, body } = await story.send(activity);
      expect([what, status]).toEqual([what, 200]);
      shown.push([what, body]);
    };
    for (const as of [side.member, side.coordinator]) {
      for (const where of [{ channel: side === kaselo ? eventsChannel : dimmasChannel }, { chat: '19:keksitty-ryhma@unq.gbl.spaces' }]) {
        for (const door of ExtensionCommand.options)
          for (const typed of [undefined, 'webinar', 'Kotkansalainen', 'Dimvikshemlig'])
            await show(door, teamsOf(side).lookFor(as, door, typed, where));
        await show('link', teamsOf(side).pasteLink(as, `https://kaselo.example.org/tab/follow-ups/${webinar}`, where));
      }
    }
    // An answer of the walk's own takes the place of the one in which the practice stands: so the buttons come last.
    for (const as of [side.member, side.coordinator])
      for (const verb of keysOf(presses)) await show(verb, teamsOf(side).press(as, cardIn(side), verb, presses[verb]));
    expect(shown.map(([what, body]) => [what, leaksInto(side, body)]).filter(([, leaks]) => leaks?.length)).toEqual([]);
    const own = side === kaselo ? other : kaselo;
    for (const what of ['answer.show', 'practices', 'search', 'link'])
      expect([what, shown.some(([each, body]) => each === what && leaksInto(own, body).length > 0)]).toEqual([what, true]);
  },
  60_000,
);

test('Each secretariat reads the suggestions of its own people alone', async () => {
  for (const side of [kaselo, other]) {
    const { body } = await story.ask(`/api/proposals?team=${side.team}`, { as: side.coordinator });
    expect(JSON.stringify(body)).toContain(`${side === kaselo ? said.kaselo : said.esimerkki} siirtoon`);
    expect(leaksInto(side, body)).toEqual([]);
  }
});

test('Whoever removes their data in one network is removed there alone', async () => {
  await send('/api/me/data/delete', { understood: true }, sylvi, kaselo);
  const { body } = await story.ask('/api/answers', { as: astrid });
  expect(JSON.stringify(body)).toContain(said.esimerkki);
  expect(JSON.stringify((await story.ask('/api/me/data', { as: astrid })).body)).toContain(said.esimerkki);
});

test('A copy holds each network’s rows under its own partition, and nothing of one stands under the other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kaselo-copy-'));
  const tables = await wholeTables(story.account);
  await backUp({ tables, place: await copyFolder(folder), clock: story.clock, progress: () => undefined }, false);
  const lines = (await Promise.all(['networks', 'deliveries', 'due'].map((table) => readFile(join(folder, `${table}.jsonl`), 'utf8'))))
    .join('')
    .split('\n')
    .filter((line) => line !== '');
  const under = (partition: string) => lines.filter((line) => line.startsWith(`{"partitionKey":"${partition}"`));
  expect(under('kaselo').length).toBeGreaterThan(100);
  expect(under('esimerkki').length).toBeGreaterThan(15);
  const unquoted = (side: Side) => under(side.name).map((line) => Object.values(Object(JSON.parse(line))).join(''));
  expect(leaksInto(kaselo, unquoted(kaselo).map(unescaped))).toEqual([]);
  expect(leaksInto(other, unquoted(other).map(unescaped))).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

const unescaped = (text: string) => text.replaceAll('\\"', '"');
