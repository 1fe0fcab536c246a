import { type EndpointName, endpoints } from '../../src/contract/endpoints';
import { type CardVerb, permissions, type Who } from '../../src/permissions';
import type { CommandName } from '../../src/search/command';
import { coffeeChannel, eventsChannel, member, type TeamsMember } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { beginStory, type Story, stranger, useStorage } from './app';
import { asking, filled } from './everyDoor';
import { press, saidWhile, someMessage, webinar } from './reading';

const storage = useStorage();
let story: Story;

/** Aino adds the app to the team, so that she is a coordinator; the webinar is over. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.until('2021-04-14T15:00');
});
afterEach(() => story.end());

const coordinator = member('aino');
const anybody = member('sylvi');

const presses: Record<CardVerb, object> = {
  help: {},
  'event.coming': { event: '2021-04-15-ohjaustaverkossa-esittely', coming: 'yes', kind: 'day-before' },
  'followUp.chooseOrganisation': { round: webinar, organisation: 'ohjaamo-kotka' },
  'followUp.edit': { round: webinar },
  'followUp.answer': { round: webinar, outcome: 'Yksi lause' },
  'followUp.show': { round: webinar },
};
const messages: Record<CommandName, string> = {
  help: 'apua',
  calendar: 'kalenteri',
  month: 'huhtikuu',
  priorities: 'painopisteet',
  priority: 'painopiste 3',
  indicators: 'mittarit',
  followUps: 'seuranta',
  useThisChannel: 'käytä tätä kanavaa',
  notUnderstood: 'mikä on elämän tarkoitus',
};

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];
const needs: { endpoints: Record<EndpointName, Who>; verbs: Record<CardVerb, Who>; commands: Record<CommandName, Who> } = permissions;

type Entry = 'let in' | 'not allowed' | 'signed out';
const entryOf = (status: number): Entry => (status === 401 ? 'signed out' : status === 403 ? 'not allowed' : 'let in');

const walkEndpoints = async (as: TeamsMember | undefined) => {
  const entries: [EndpointName, Entry][] = [];
  for (const name of keysOf(asking)) {
    const { method, path } = endpoints[name];
    const { params, body } = asking[name];
    entries.push([name, entryOf((await story.ask(filled(path, params), { as, method, body })).status)]);
  }
  return Object.fromEntries(entries);
};
const everyEndpoint = (entry: (who: Who) => Entry) =>
  Object.fromEntries(keysOf(asking).map((name) => [name, entry(needs.endpoints[name])]));

test('The table itself says what KASELO agreed on: deliveries, changes and the channel are the secretariat’s', () => {
  const reserved = [...Object.entries(needs.endpoints), ...Object.entries(needs.verbs), ...Object.entries(needs.commands)]
    .filter(([, who]) => who === 'coordinator')
    .map(([name]) => name);
  expect(reserved.toSorted()).toEqual([
    'calendarToEdit',
    'change',
    'channel',
    'closeVersion',
    'deliveries',
    'enterValues',
    'exportContent',
    'forms',
    'goingOver',
    'history',
    'importContent',
    'importStatistics',
    'item',
    'members',
    'postsPreview',
    'previewContent',
    'previewImport',
    'previewNotice',
    'previewQuestions',
    'previewSeries',
    'reopenVersion',
    'setMember',
    'settlePost',
    'strategyToEdit',
    'succeed',
    'undo',
    'useThisChannel',
  ]);
  expect(keysOf(endpoints).toSorted()).toEqual(keysOf(asking).toSorted());
});

test('A coordinator may open every door', async () => {
  expect(await walkEndpoints(coordinator)).toEqual(everyEndpoint(() => 'let in'));
});

test('A member, a guest too, may open every door but the secretariat’s', async () => {
  expect(await walkEndpoints(anybody)).toEqual(everyEndpoint((who) => (who === 'member' ? 'let in' : 'not allowed')));
  expect(await story.ask(endpoints.deliveries.path, { as: anybody })).toMatchObject({
    body: { refusal: 'not-allowed', message: 'Vain sihteeristö voi tehdä tämän.' },
  });
});

test('A stranger may open none, and stores nothing', async () => {
  expect(await walkEndpoints(stranger)).toEqual(everyEndpoint(() => 'not allowed'));
  for (const rows of ['answer~', 'draft~', 'member~', 'change~']) expect(await story.rows(rows)).toEqual([]);
});

test('Whoever has not signed in may open none, and stores nothing', async () => {
  expect(await walkEndpoints(undefined)).toEqual(everyEndpoint(() => 'signed out'));
  for (const rows of ['answer~', 'draft~', 'member~', 'change~']) expect(await story.rows(rows)).toEqual([]);
});

const refusals = ['Vain sihteeristö voi tehdä tämän.', 'Tämä on verkoston jäsenille. Pyydä sihteeristöä lisäämään sinut kanavalle.'];
const [onlyCoordinators, onlyMembers] = refusals;

const walkVerbs = async (who: TeamsMember) => {
  const shown: [CardVerb, string][] = [];
  for (const verb of keysOf(presses)) shown.push([verb, await press(story, who, someMessage, verb, presses[verb])]);
  return shown;
};

test.each<[string, TeamsMember]>([
  ['A coordinator', coordinator],
  ['A member', anybody],
])('%s may press every button', async (_who, who) => {
  for (const [verb, words] of await walkVerbs(who)) {
    expect(needs.verbs[verb]).toBe('member');
    expect(refusals).not.toContain(words);
  }
  expect(await story.rows('answer~')).toHaveLength(1);
});

test('A stranger may press none, and stores nothing', async () => {
  expect((await walkVerbs(stranger)).map(([, words]) => words)).toEqual(keysOf(presses).map(() => onlyMembers));
  for (const rows of ['answer~', 'draft~', 'member~', 'change~']) expect(await story.rows(rows)).toEqual([]);
});

const walkCommands = async (who: TeamsMember) => {
  const said: [CommandName, string][] = [];
  for (const name of keysOf(messages)) {
    const [answer] = await saidWhile(story, () => story.send(story.teams().mention(who, messages[name], { channel: coffeeChannel })));
    said.push([name, answer === undefined ? '' : wordsOf(latest(answer))]);
  }
  return said;
};

test('A coordinator may ask everything', async () => {
  for (const [, words] of await walkCommands(coordinator)) {
    expect(words).not.toBe('');
    expect(refusals).not.toContain(words);
  }
});

test('A member may ask everything but what is the secretariat’s', async () => {
  const refused = (await walkCommands(anybody)).filter(([, words]) => refusals.includes(words));
  expect(refused).toEqual(keysOf(messages).flatMap((name) => (needs.commands[name] === 'coordinator' ? [[name, onlyCoordinators]] : [])));
});

test('A stranger is told whom to ask, and learns nothing', async () => {
  for (const [name, words] of await walkCommands(stranger)) {
    expect([name, refusals.includes(words)]).toEqual([name, true]);
  }
  await story.until('2021-04-21T09:00');
  expect(story.connector.posts().at(-1)?.place).toBe(eventsChannel);
});

test('Whoever is named in the configuration is a coordinator without having added the app', async () => {
  const named = await beginStory({ storage: storage(), now: '2021-04-13T08:55', coordinators: [anybody] });
  await named.install();
  const answers = [await named.ask('/api/deliveries', { as: anybody }), await named.ask('/api/deliveries', { as: member('eino') })];
  await named.end();
  expect(answers.map(({ status }) => status)).toEqual([200, 403]);
});

test('Somebody who leaves the channel is out within minutes, and somebody who joins is in', async () => {
  expect((await story.ask('/api/overview', { as: anybody })).status).toBe(200);
  expect((await story.ask('/api/overview', { as: stranger })).status).toBe(403);
  story.connector.board.members = [...story.connector.board.members.filter(({ id }) => id !== anybody.id), stranger];
  await story.pass(6 * 60_000);
  expect((await story.ask('/api/overview', { as: anybody })).status).toBe(403);
  expect((await story.ask('/api/overview', { as: stranger })).status).toBe(200);
});
