import { endpoints } from '../../src/contract/endpoints';
import { botNotInRoster, newMessages } from '../connector/faults';
import { member } from '../connector/inventedTeam';
import { beginStory, type Story, stranger, tokenOf, useStorage } from './app';
import { press, shownBy, someMessage, webinar } from './reading';

const storage = useStorage();
let story: Story;

beforeAll(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-14T15:00' });
  await story.install();
});
afterAll(() => story.end());

/** Nothing of how the bot is made is told to the outside. */
const tellsNothing = (body: unknown) =>
  expect(typeof body === 'string' ? body : JSON.stringify(body ?? '')).not.toMatch(
    /\bat .+:\d+|node_modules|\.ts\b|Error:|ETIMEDOUT|RestError/,
  );

const newlySaid = async (act: () => Promise<unknown>) => {
  const before = story.said.length;
  await act();
  return story.said.slice(before);
};

const good = () => story.teams().press(member('eino'), someMessage, 'followUp.answer', { round: webinar, outcome: 'Hyvä' });
const message = () => story.teams().mention(member('eino'), 'apua');

test.each<[string, () => object | string]>([
  ['no JSON', () => '{"type": "message",'],
  ['a word', () => '"apua"'],
  ['a list', () => '[]'],
  ['an empty object', () => '{}'],
  ['nothing', () => ''],
  ['no type', () => ({ ...message(), type: undefined })],
  ['a type that is a number', () => ({ ...message(), type: 7 })],
])('A body that is %s is refused with a status of the asker’s fault', async (_what, activity) => {
  const sent = activity();
  const answer = await story.send(typeof sent === 'string' ? sent : { ...sent });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  tellsNothing(answer.body);
});

test.each<[string, () => object]>([
  ['no conversation', () => ({ ...message(), conversation: undefined })],
  ['a conversation that is a text', () => ({ ...message(), conversation: 'yleinen' })],
  ['nobody it is from', () => ({ ...message(), from: undefined })],
  ['a sender without an id', () => ({ ...message(), from: { name: 'Eino' } })],
  ['text that is a number', () => ({ ...message(), text: 12 })],
  ['channel data that is a text', () => ({ ...message(), channelData: 'tiimi' })],
  ['no address to answer to', () => ({ ...message(), serviceUrl: undefined })],
  ['an address outside this machine', () => ({ ...message(), serviceUrl: 'https://kuka.example.org/' })],
  ['an address that is none', () => ({ ...message(), serviceUrl: 'ei osoite' })],
  ['an address that is a list', () => ({ ...message(), serviceUrl: ['https://kuka.example.org/'] })],
  ['half a letter for its id', () => ({ ...message(), id: '\ud800' })],
  ['half a letter for its team', () => ({ ...message(), channelData: { team: { id: '\ud800' } } })],
  ['a path for its team', () => ({ ...message(), channelData: { team: { id: '../networks?#' } } })],
  ['a control character in its conversation', () => ({ ...message(), conversation: { id: 'a:\u0000', conversationType: 'personal' } })],
  ['an unknown type', () => ({ ...message(), type: 'somethingNew' })],
])('An activity with %s breaks nothing, tells nothing of the bot and posts nothing', async (_what, activity) => {
  const posts = story.connector.posts().length;
  const answer = await story.send({ ...activity() });
  expect(answer.status).toBeLessThan(500);
  tellsNothing(answer.body);
  expect(story.connector.posts()).toHaveLength(posts);
  expect(shownBy(await story.send(story.teams().press(member('eino'), someMessage, 'help')))).toContain('Näin voit kysyä');
});

test.each<[string, object]>([
  ['no value', { value: undefined }],
  ['a value that is a text', { value: 'vastaa' }],
  ['no action', { value: { trigger: 'manual' } }],
  ['an action without a verb', { value: { action: { type: 'Action.Execute' } } }],
  ['a verb that is a number', { value: { action: { type: 'Action.Execute', verb: 4, data: {} } } }],
  ['data that is a list', { value: { action: { type: 'Action.Execute', verb: 'followUp.answer', data: [1, 2] } } }],
  ['another name', { name: 'task/fetch' }],
])('A press with %s is answered with a sentence, as a good invoke', async (_what, change) => {
  const answer = await story.send({ ...good(), ...change });
  expect(shownBy(answer)).toMatch(/^(Tiedot eivät kelpaa|Tätä painiketta ei enää ole)/);
  expect(await story.rows('answer~')).toEqual([]);
});

test('A press by somebody without an identity is answered with a sentence', async () => {
  const { from, ...rest } = good();
  expect(shownBy(await story.send({ ...rest, from: { id: '29:1kuka' } }))).toMatch(/jäsenille/);
  expect(from).toBeDefined();
});

test('An activity that is not understood is in the log with a reference number', async () => {
  const said = await newlySaid(() => story.send({ ...message(), conversation: 'yleinen' }));
  const refused = said.filter(({ level }) => level !== 'info');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.fields.reference).toMatch(/^[2-9A-Z]{4}$/);
});

test.each(['/api/messages', endpoints.answer.path.replace(':round', webinar)])(
  'A body over 256 KB to %s is refused with a sentence and a reference, which the log knows too',
  async (path) => {
    const method = path === '/api/messages' ? 'POST' : 'PUT';
    const said = await newlySaid(async () => {
      const body = { outcome: 'x'.repeat(257 * 1024) };
      const answer = await story.ask(path, { as: member('eino'), method, body });
      expect(answer).toMatchObject({ status: 413, body: { refusal: 'too-large', message: 'Viesti on liian suuri.' } });
      tellsNothing(answer.body);
      expect(answer.body).toHaveProperty('reference', expect.stringMatching(/^[2-9A-Z]{4}$/));
    });
    expect(said).toMatchObject([{ level: 'warn', fields: { reference: expect.any(String), status: 413 } }]);
    expect(await story.rows('answer~')).toEqual([]);
  },
);

test.each(['/api', '/api/nothing', '/api/messages/extra', '/wp-login.php', '/calendar/event/x.ics', '/tab/%', '/%c0'])(
  'At %s there is nothing, and that is said without a word about the house',
  async (path) => {
    const answer = await story.ask(path, { as: member('eino') });
    expect([400, 404]).toContain(answer.status);
    tellsNothing(answer.body);
  },
);

test('Nothing beside the tab’s own folder can be read through it', async () => {
  for (const path of ['/tab/%2e%2e%2fpackage.json', '/tab/..%2f..%2fpackage.json', '/tab/assets/%2e%2e/%2e%2e/%2e%2e/package.json']) {
    const answer = await story.ask(path);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).not.toContain('workspaces');
  }
});

test('Teams takes no answer to a message: that is in the log, and the outside is told nothing', async () => {
  story.connector.goesWrong(botNotInRoster, newMessages, Number.POSITIVE_INFINITY);
  const said = await newlySaid(async () => expect(await story.send(message())).toEqual({ status: 200, body: undefined }));
  story.connector.recover();
  expect(said.map(({ level }) => level)).toContain('error');
});

test('A deletion, or a change of what can only be read, is refused', async () => {
  for (const method of ['DELETE', 'PUT', 'POST']) {
    const answer = await story.ask('/api/priorities', { as: member('aino'), method, body: {} });
    expect([404, 405]).toContain(answer.status);
    tellsNothing(answer.body);
  }
});

const doors = Object.entries(endpoints).map(([name, { method, path }]) => [name, method, path.replace(':round', webinar)] as const);

test.each(doors)('%s opens to no broken, foreign or absent token', async (_name, method, path) => {
  for (const token of [undefined, '', 'x', 'a.b', 'a.b.c', 'a.b.c.d', 'eyJhbGciOiJub25lIn0.e30.', `${tokenOf(member('aino'))}x`]) {
    const answer = await story.ask(path, { token, method, body: method === 'GET' ? undefined : {} });
    expect(answer).toMatchObject({ status: 401, body: { refusal: 'signed-out', message: 'Kirjaudu uudelleen sisään.' } });
    tellsNothing(answer.body);
  }
});

test.each<[string, string, unknown]>([
  ['answer', endpoints.answer.path, undefined],
  ['answer', endpoints.answer.path, '{"outcome":'],
  ['answer', endpoints.answer.path, []],
  ['answer', endpoints.answer.path, { outcome: '' }],
  ['answer', endpoints.answer.path, { outcome: 'x'.repeat(4001) }],
  ['answer', endpoints.answer.path, { outcome: 3 }],
  ['answer', endpoints.answer.path, { outcome: 'a', usefulness: 6 }],
  ['answer', endpoints.answer.path, { outcome: 'a', moved: Array.from({ length: 11 }, () => ({ action: 'a' })) }],
  ['draft', endpoints.draft.path, { outcome: 'x'.repeat(4001) }],
  ['draft', endpoints.draft.path, { usefulness: '3' }],
  ['chooseOrganisation', endpoints.chooseOrganisation.path, {}],
  ['chooseOrganisation', endpoints.chooseOrganisation.path, { organisation: '../../etc' }],
])('What the tab sends to %s is refused when it is wrong, and nothing is stored', async (_name, path, body) => {
  const answer = await story.ask(path.replace(':round', webinar), { as: member('eino'), method: 'PUT', body });
  expect(answer).toMatchObject({
    status: 400,
    body: { refusal: 'invalid', message: 'Tiedot eivät kelpaa. Tarkista ne ja lähetä uudelleen.' },
  });
  tellsNothing(answer.body);
  for (const rows of ['answer~', 'draft~', 'member~']) expect(await story.rows(rows)).toEqual([]);
});

test.each([
  ['/api/calendar?from=eilen', 400],
  ['/api/calendar?from=2021-05-01&to=2021-04-01', 400],
  ['/api/calendar?from=1900-01-01&to=2100-01-01', 400],
  ['/api/calendar?from=2021-02-30', 400],
  ['/api/follow-ups/ei-ole', 404],
  ['/api/follow-ups/..%2f..', 404],
  ['/api/follow-ups/2021-05-26-tno-foorumi', 404],
])('%s is answered with %i and a sentence', async (path, status) => {
  const answer = await story.ask(path, { as: member('eino') });
  expect(answer).toMatchObject({ status, body: { message: expect.any(String) } });
  tellsNothing(answer.body);
});

test('Each refusal is told in the language that is asked for, else in that of the browser', async () => {
  expect(await story.ask('/api/me?language=sv')).toMatchObject({ status: 401, body: { message: 'Logga in på nytt.' } });
  const response = await fetch(`${story.url()}/api/me`, { headers: { 'Accept-Language': 'en-GB,en;q=0.9' } });
  expect(await response.json()).toMatchObject({ message: 'Sign in again.' });
});

describe('When Teams does not tell who is in the channel', () => {
  let away: Story;
  beforeAll(async () => {
    away = await beginStory({ storage: storage(), now: '2021-04-14T15:00' });
    await away.install();
  });
  afterAll(() => away.end());

  test('a person is told so, by the bot and on the page, and the log has it', async () => {
    away.connector.goesWrong({ kind: 'reset', accepted: false }, ({ path }) => path.includes('members'), Number.POSITIVE_INFINITY);
    const sentence = 'Teams ei juuri nyt kerro, ketkä kuuluvat kanavalle. Yritä hetken päästä.';
    expect(await press(away, member('eino'), someMessage, 'help')).toBe(sentence);
    const answer = await away.ask('/api/overview', { as: member('sylvi') });
    expect(answer).toMatchObject({ status: 503, body: { refusal: 'roster-unreachable', message: sentence } });
    expect(away.said.filter(({ what }) => what === 'the roster cannot be reached')).toHaveLength(1);
    tellsNothing(answer.body);
  });
});

test('A person who is in no channel of the network is told so, whatever they send', async () => {
  const { body, status } = await story.ask('/api/overview', { as: stranger });
  expect([status, body]).toMatchObject([403, { refusal: 'not-allowed' }]);
});
