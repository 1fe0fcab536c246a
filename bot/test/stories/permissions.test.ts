import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints } from '../../src/contract/endpoints';
import { mustParse } from '../../src/network/mustParse';
import { permissions, type Who } from '../../src/permissions';
import { type FakeConnector, startFakeConnector } from '../connector/fakeConnector';
import { coffeeChannel, eventsChannel, inventedTeam, member, type TeamsMember } from '../connector/inventedTeam';
import { teamsActivities } from '../connector/teamsActivities';
import { beginStory, realContent, type Story, stranger, useStorage } from './app';
import { asking } from './everyDoor';
import {
  coordinator,
  everyEndpoint,
  foreigner,
  guest,
  keysOf,
  neighbour,
  ordinaryMember,
  proofOf,
  readProof,
  removed,
  walkCommands,
  walkEndpoints,
  walkExtensions,
  walkVerbs,
} from './everyPerson';
import { someMessage } from './reading';

const storage = useStorage();
const needs: { endpoints: Record<string, Who>; verbs: Record<string, Who>; commands: Record<string, Who> } = permissions;

/** Aino adds the app to the team, so that she is a coordinator; the webinar is over. */
const begin = async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', guards: { authenticate: readProof } });
  await story.install();
  await story.until('2021-04-14T15:00');
  return story;
};

const onlyCoordinators = 'Vain sihteeristö voi tehdä tämän.';
const onlyMembers = 'Tämä on verkoston jäsenille. Pyydä sihteeristöä lisäämään sinut kanavalle.';

test('The table itself says what KASELO agreed on: deliveries, changes and the channel are the secretariat’s', () => {
  const reserved = [...Object.entries(needs.endpoints), ...Object.entries(needs.verbs), ...Object.entries(needs.commands)]
    .filter(([, who]) => who === 'coordinator')
    .map(([name]) => name);
  expect(reserved.toSorted()).toEqual([
    'beginNetwork',
    'calendarToEdit',
    'cancelEvent',
    'change',
    'channel',
    'chat.create',
    'chat.do',
    'chat.plan',
    'chat.undo',
    'closeVersion',
    'deliveries',
    'enterValues',
    'exportContent',
    'finishSetup',
    'forms',
    'goingOver',
    'history',
    'importContent',
    'importStatistics',
    'item',
    'members',
    'moveEvent',
    'newEvent',
    'newRound',
    'openFollowUp',
    'postTest',
    'postsPreview',
    'previewContent',
    'previewImport',
    'previewNotice',
    'previewQuestions',
    'previewSeries',
    'proposals',
    'reachStep',
    'reopenVersion',
    'retention',
    'setMember',
    'settlePost',
    'settleProposal',
    'setup',
    'standstill',
    'strategyToEdit',
    'succeed',
    'undo',
    'useThisChannel',
  ]);
});

test('Nothing can be asked of the server that is not in the table', async () => {
  const story = await begin();
  const routes = Object.values(story.app().server.router.getRoutes());
  await story.end();
  const asked = Object.values(endpoints).map(({ method, path }) => `${method} ${path}`);
  expect(routes.map(({ spec }) => `${spec.method} ${spec.path}`).toSorted()).toEqual([...asked, ...keysOf(permissions.open)].toSorted());
  expect(keysOf(endpoints).toSorted()).toEqual(keysOf(permissions.endpoints).toSorted());
  expect(keysOf(endpoints).toSorted()).toEqual(keysOf(asking).toSorted());
});

describe.each<[string, TeamsMember, 'coordinator' | 'member']>([
  ['A coordinator', coordinator, 'coordinator'],
  ['A member', ordinaryMember, 'member'],
  ['A guest', guest, 'member'],
])('%s', (_who, who, role) => {
  let story: Story;
  beforeEach(async () => {
    story = await begin();
  });
  afterEach(() => story.end());
  const may = (needed: Who) => role === 'coordinator' || needed === 'member';

  test('opens every door of theirs, and no other', async () => {
    const { entries } = await walkEndpoints(story, who);
    expect(entries).toEqual(everyEndpoint((needed) => (may(needed) ? 'let in' : 'not allowed')));
  });

  test('presses every button, and the answer is stored', async () => {
    for (const [verb, words] of await walkVerbs(story, who)) {
      if (may(needs.verbs[verb] ?? 'coordinator')) expect([onlyCoordinators, onlyMembers]).not.toContain(words);
      else expect([verb, words]).toEqual([verb, onlyCoordinators]);
    }
    expect(await story.rows('answer~')).toHaveLength(1);
  });

  test('is offered cards by every door of the box in which one writes', async () => {
    const offered = await walkExtensions(story, who, { channel: coffeeChannel });
    expect(offered.map(([door]) => door)).toEqual(keysOf(permissions.extensions));
    for (const [door, answer] of offered) {
      expect([door, may(permissions.extensions[door])]).toEqual([door, true]);
      expect([door, answer.includes(onlyMembers)]).toEqual([door, false]);
      if (door !== 'practices') expect([door, answer]).toEqual([door, expect.stringContaining('application/vnd.microsoft.card.adaptive')]);
    }
  });

  test('asks everything that is theirs, and of the rest is told whose it is', async () => {
    for (const [name, words] of await walkCommands(story, who)) {
      if (may(needs.commands[name] ?? 'coordinator'))
        expect([name, [onlyCoordinators, onlyMembers, ''].includes(words)]).toEqual([name, false]);
      else expect([name, words]).toEqual([name, expect.stringMatching(/^Vain sihteeristö voi /)]);
    }
  });
});

describe('Whoever does not belong to the network', () => {
  let story: Story;
  let elsewhere: FakeConnector;
  let before: readonly unknown[];
  const content = mustParse('invented.yaml', readFileSync(join(__dirname, '..', 'content', 'invented.yaml'), 'utf8'));
  const secondTeam = { ...inventedTeam, id: '19:toinen-verkosto@thread.tacv2', name: 'Toinen', channels: [] };

  /** Two networks in one deployment; somebody was in the first one's channel until a minute ago. */
  beforeAll(async () => {
    story = await begin();
    await story.app().createNetwork(content);
    elsewhere = await startFakeConnector({ team: secondTeam, members: [neighbour], now: story.clock.now });
    await story.send(teamsActivities({ serviceUrl: elsewhere.url, team: secondTeam, now: story.clock.now }).appAdded(neighbour));
    expect((await story.ask('/api/overview', { token: proofOf(removed) })).status).toBe(200);
    story.connector.board.members = story.connector.board.members.filter(({ id }) => id !== removed.id);
    await story.send(story.teams().memberRemoved(coordinator, removed));
    await story.pass(60_000);
    before = await story.rows('');
    expect(before.length).toBeGreaterThan(100);
  });
  afterAll(async () => {
    await story.end();
    await elsewhere.stop();
  });
  afterEach(async () => expect(await story.rows('')).toEqual(before));

  /** Sentences that only the first network's people may read. */
  const secrets = [
    realContent.frame.longName,
    realContent.frame.vision,
    ...realContent.priorities.map(({ title }) => title),
    ...realContent.events.map(({ title }) => title),
    ...realContent.organisations.map(({ name }) => name),
  ].filter((sentence) => !JSON.stringify(content).includes(sentence));
  const tells = (told: string) => secrets.filter((secret) => told.includes(JSON.stringify(secret).slice(1, -1)));

  const outsiders: [string, TeamsMember][] = [
    ['a stranger of the tenant', stranger],
    ['somebody who was removed from the channel', removed],
    ['somebody of another tenant with the coordinator’s object id', foreigner],
  ];

  test('has something to miss', async () => {
    expect(secrets.length).toBeGreaterThan(60);
    expect(tells((await walkEndpoints(story, member('vaino'))).told).length).toBeGreaterThan(60);
    before = await story.rows('');
  });

  test.each(outsiders)('%s opens no door, is told nothing and changes nothing', async (_who, who) => {
    const { entries, told } = await walkEndpoints(story, who);
    expect(entries).toEqual(everyEndpoint(() => 'not allowed'));
    expect(tells(told)).toEqual([]);
  });

  test('whoever has not signed in opens none either', async () => {
    const { entries, told } = await walkEndpoints(story, undefined);
    expect(entries).toEqual(everyEndpoint(() => 'signed out'));
    expect(tells(told)).toEqual([]);
  });

  test('a member of the other network gets into their own by every door, whichever team they name, and never into this one', async () => {
    for (const team of [inventedTeam.id, secondTeam.id]) {
      const { entries, told } = await walkEndpoints(story, neighbour, team);
      expect(Object.values(entries)).not.toContain('signed out');
      expect(tells(told)).toEqual([]);
      expect(told).toContain(content.frame.strategyTitle);
    }
  });

  test.each([...outsiders, ['a member of the other network', neighbour] as [string, TeamsMember]])(
    '%s presses no button and gets no answer in the channel but whom to ask',
    async (_who, who) => {
      const said = [...(await walkVerbs(story, who)), ...(await walkCommands(story, who))];
      expect(said.map(([, words]) => words)).toEqual(said.map(() => onlyMembers));
    },
  );

  test.each([...outsiders, ['a member of the other network', neighbour] as [string, TeamsMember]])(
    '%s is offered nothing in the box in which one writes, and a link unfolds into nothing',
    async (_who, who) => {
      for (const [door, answer] of await walkExtensions(story, who, { channel: coffeeChannel })) {
        const nothing = door === 'link' ? '"attachments":[]' : onlyMembers;
        expect([door, answer]).toEqual([door, expect.stringContaining(nothing)]);
        expect([door, answer.includes('card.adaptive')]).toEqual([door, false]);
      }
    },
  );

  test('in a chat of their own a member of the other network is offered what is theirs, and nothing of this one', async () => {
    const offered = await walkExtensions(story, neighbour, { chat: '19:keksitty-ryhma@unq.gbl.spaces' });
    expect(tells(JSON.stringify(offered))).toEqual([]);
    expect(offered.find(([door]) => door === 'strategy')?.[1]).toContain(content.priorities[0]?.title);
  });

  test('whoever Teams does not vouch for presses no button', async () => {
    const { from, ...press } = story.teams().press(member('eino'), someMessage, 'followUp.show', {});
    expect(from).toBeDefined();
    expect(JSON.stringify((await story.send({ ...press, from: { id: '29:1kuka' } })).body)).toContain(onlyMembers);
  });

  test('the channel itself stays where it was', async () => {
    await story.until('2021-04-21T09:00');
    expect(story.connector.posts().at(-1)?.place).toBe(eventsChannel);
    before = await story.rows('');
  });
});

test('Whoever is named in the configuration is a coordinator without having added the app', async () => {
  const named = await beginStory({ storage: storage(), now: '2021-04-13T08:55', coordinators: [guest] });
  await named.install();
  const answers = [await named.ask('/api/deliveries', { as: guest }), await named.ask('/api/deliveries', { as: ordinaryMember })];
  await named.end();
  expect(answers.map(({ status }) => status)).toEqual([200, 403]);
});

test('Of whose removal Teams says nothing, that person is out within five minutes all the same', async () => {
  const story = await begin();
  const look = async () => (await story.ask('/api/overview', { token: proofOf(removed) })).status;
  const first = await look();
  story.connector.board.members = story.connector.board.members.filter(({ id }) => id !== removed.id);
  await story.pass(5 * 60_000);
  const second = await look();
  await story.end();
  expect([first, second]).toEqual([200, 403]);
});

test('Somebody who joins the channel is in within minutes', async () => {
  const story = await begin();
  const look = async () => (await story.ask('/api/overview', { token: proofOf(stranger) })).status;
  const first = await look();
  story.connector.board.members = [...story.connector.board.members, stranger];
  await story.pass(60_000);
  const second = await look();
  await story.end();
  expect([first, second]).toEqual([403, 200]);
});
