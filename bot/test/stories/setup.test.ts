import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { Me } from '../../src/contract/me';
import { Members } from '../../src/contract/settings';
import { SetupAnswer, SetupView, type WantedBeginning } from '../../src/contract/setup';
import { startFakeConnector } from '../connector/fakeConnector';
import { acceptedThen504, botNotInRoster } from '../connector/faults';
import { eventsChannel, inventedTeam, member, type TeamsMember } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { type TeamsActivity, teamsActivities } from '../connector/teamsActivities';
import { invented } from '../content/invented';
import { beginStory, realContent, type Story, stranger, useStorage } from './app';
import { asking, filled } from './everyDoor';
import { keysOf } from './everyPerson';
import { creates, creating, posted, saidWhile, webinar } from './reading';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const eino = member('eino');

/** Aino has added the app to a team of a deployment that has no network yet. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-12T08:55', content: 'none' });
  await story.send(story.teams().appAdded(aino, { selected: eventsChannel }));
});
afterEach(() => story.end());

const put = (path: string, body: object, as: TeamsMember = aino) => story.ask(`/api/${path}`, { as, method: 'PUT', body });
const answered = async (path: string, body: object, as?: TeamsMember) => v.parse(SetupAnswer, (await put(path, body, as)).body);
const begin = (wanted: WantedBeginning) => answered('setup/content', wanted);
const setup = async () => v.parse(SetupView, (await story.ask('/api/setup', { as: aino })).body);
const me = async (as = aino) => v.parse(Me, (await story.ask('/api/me', { as })).body);
const sendTest = async () => v.parse(SetupView, (await put('setup/test', {})).body).test;
const wanted = {
  content: 'empty',
  network: { name: 'Ålandsö', lead: 'Keksitty keskus', region: 'Kuvila', startYear: 2026, endYear: 2029 },
} as const;

const beingSetUp = 'Verkostoa otetaan vielä käyttöön. Näet sen täällä, kun se on valmis.';

test('The bot’s first words point to the tab, once, however often Teams tells of the installation', async () => {
  await story.send(story.teams().botAdded(aino));
  const words = story.connector.posts().map((message) => wordsOf(latest(message)));
  expect(words).toEqual([expect.stringContaining('Ota verkosto käyttöön')]);
  expect(words[0]).toContain('En lähetä tänne muistutuksia enkä kyselyjä');
});

test('Aino takes KASELO step by step, and until she is done nothing is posted of what falls due', async () => {
  expect((await me()).setup).toBe('content');
  expect((await setup()).offered).toMatchObject({ name: 'KASELO', events: realContent.events.length });
  expect(await begin({ content: 'offered' })).toEqual({ outcome: 'done' });
  expect(await me()).toMatchObject({ setup: 'network', network: { id: 'kaselo', name: 'KASELO' }, bound: true });
  const said = await saidWhile(story, () => story.until('2021-04-14T11:30'));
  expect(said).toEqual([]);

  expect(await answered('setup/step', { step: 'rules' })).toEqual({ outcome: 'done' });
  expect(await answered('setup/step', { step: 'people' })).toEqual({ outcome: 'done' });
  await story.restart();
  expect((await me()).setup).toBe('rules');

  expect(await answered('setup/finish', {})).toEqual({ outcome: 'done' });
  await story.until('2021-04-14T15:00');
  expect((await me()).setup).toBeUndefined();
  expect(posted(story, 'welcome').map(({ place }) => place)).toEqual([eventsChannel]);
  expect(posted(story, `follow-up~${webinar}`)).toHaveLength(1);
  expect(posted(story, `day-before~${webinar}`)).toEqual([]);
  expect(posted(story, `on-the-day~${webinar}`)).toEqual([]);
});

test('Finished twice, the network is welcomed once', async () => {
  await begin({ content: 'offered' });
  await Promise.all([answered('setup/finish', {}), answered('setup/finish', {})]);
  await answered('setup/finish', {});
  await story.until('2021-04-12T09:00');
  expect(posted(story, 'welcome')).toHaveLength(1);
});

test('An empty network has its name, who leads it and its region, and says of the rest that it is not written yet', async () => {
  expect(await begin(wanted)).toEqual({ outcome: 'done' });
  const { network, organisations, regions } = await me();
  expect(network).toMatchObject({ id: 'alandso', name: 'Ålandsö', leadOrganisation: 'Keksitty keskus', vision: 'Ei vielä kirjoitettu' });
  expect([organisations.map(({ name }) => name), regions.map(({ name }) => name)]).toEqual([['Keksitty keskus'], ['Kuvila']]);
  await answered('setup/finish', {});
  for (const name of ['overview', 'priorities', 'calendar', 'indicators', 'network', 'exportContent'] as const) {
    expect([name, (await story.ask(endpoints[name].path, { as: aino })).status]).toEqual([name, 200]);
  }
});

test('A network comes from a file; one that is wrong is told about and makes nothing', async () => {
  expect(await begin({ content: 'file', yaml: 'id: rikki' })).toMatchObject({
    outcome: 'refused',
    message: expect.stringContaining('korjattavaa kohtaa'),
  });
  expect((await me()).setup).toBe('content');
  expect(await begin({ content: 'file', yaml: invented })).toEqual({ outcome: 'done' });
  expect((await me()).network.name).toBe('KEKSITTY');
});

test('Years that run backwards are told about and make nothing', async () => {
  expect(await begin({ ...wanted, network: { ...wanted.network, endYear: 2025 } })).toMatchObject({ outcome: 'refused' });
  expect((await me()).setup).toBe('content');
});

test('Chosen from two windows at once, there is one network', async () => {
  await Promise.all([begin({ content: 'offered' }), begin(wanted)]);
  const { network } = await me();
  expect(['kaselo', 'alandso']).toContain(network.id);
  expect(await begin(network.id === 'kaselo' ? wanted : { content: 'offered' }).catch(() => undefined)).not.toEqual({ outcome: 'done' });
  expect((await me()).network.id).toBe(network.id);
});

test('A second team that waits gets neither the first one’s network nor one of its own, and sees nothing of it', async () => {
  const other = { ...inventedTeam, id: '19:toinen-tiimi@thread.tacv2', name: 'Toinen', channels: [] };
  const elsewhere = await startFakeConnector({ team: other, members: [stranger], now: story.clock.now });
  await story.send(teamsActivities({ serviceUrl: elsewhere.url, team: other, now: story.clock.now }).appAdded(stranger));
  const asks = async (path: string) => story.ask(`${path}?team=${other.id}`, { as: stranger });
  expect((await me(stranger)).setup).toBe('content');
  expect(await begin({ content: 'offered' })).toEqual({ outcome: 'done' });
  for (const content of [{ content: 'offered' }, wanted, { content: 'file', yaml: invented }] as const) {
    const { body } = await put(`setup/content?team=${other.id}`, content, stranger);
    expect([content.content, body]).toEqual([
      content.content,
      { outcome: 'refused', message: expect.stringContaining('toisessa tiimissä') },
    ]);
  }
  expect((await me(stranger)).setup).toBe('content');
  for (const path of ['/api/overview', '/api/calendar', '/api/members', '/api/content'])
    expect([path, (await asks(path)).status]).toEqual([path, 403]);
  expect((await me()).network.id).toBe('kaselo');
  await elsewhere.stop();
});

describe('Whoever has not added the app', () => {
  const walk = async (as: TeamsMember) => {
    const open: string[] = [];
    for (const name of keysOf(asking)) {
      const { method, path } = endpoints[name];
      const { params, body } = asking[name];
      const { status, body: told } = await story.ask(filled(path, params), { as, method, body });
      if (status !== 403) open.push(name);
      else expect(JSON.stringify(told)).toMatch(/otetaan vielä käyttöön|Vain sihteeristö|verkoston jäsenille/);
    }
    return open;
  };

  test.each<[string, () => Promise<unknown>]>([
    ['before there is a network', async () => undefined],
    ['while it is being set up', () => begin({ content: 'offered' })],
  ])('is told in one sentence what is going on, and opens no other door, %s', async (_when, act) => {
    await act();
    expect(await walk(eino)).toEqual(['me']);
    expect((await me(eino)).role).toBe('member');
    expect((await story.ask('/api/overview', { as: eino })).body).toMatchObject({ message: beingSetUp });
    expect(await walk(stranger)).toEqual([]);
    const [answer] = await saidWhile(story, () => story.send(story.teams().mention(eino, 'kalenteri', { channel: eventsChannel })));
    expect(answer && wordsOf(latest(answer))).toBe('Verkostoa otetaan vielä käyttöön. Vastaan sinulle, kun se on valmis.');
  });

  test('Aino herself opens nothing but the first step before there is a network', async () => {
    for (const name of ['overview', 'members', 'visit', 'chooseOrganisation', 'change', 'postTest', 'finishSetup'] as const) {
      const { method, path } = endpoints[name];
      const { params, body } = asking[name];
      expect([name, (await story.ask(filled(path, params), { as: aino, method, body })).status]).toEqual([name, 403]);
    }
  });

  test('belongs to the secretariat once Aino has named them, and goes on where she was', async () => {
    await begin({ content: 'offered' });
    const { people } = v.parse(Members, (await story.ask('/api/members', { as: aino })).body);
    const named = people.find(({ objectId }) => objectId === eino.objectId);
    const item = v.parse(endpoints.item.response, (await story.ask('/api/items/settings/kaselo', { as: aino })).body);
    const value = { ...v.parse(v.looseObject({}), item.value), coordinators: [{ tenantId: named?.tenantId, objectId: named?.objectId }] };
    expect((await put('changes', { edits: [{ kind: 'settings', id: 'kaselo', base: item.version, value }] })).body).toMatchObject({
      outcome: 'saved',
    });
    expect(await me(eino)).toMatchObject({ role: 'coordinator', setup: 'network' });
  });
});

describe('The test message', () => {
  beforeEach(() => begin({ content: 'offered' }));

  test('stands in the channel once, however often it is asked for, and is seen to have arrived', async () => {
    const [first, second] = await Promise.all([sendTest(), sendTest()]);
    expect([first?.state, second?.state]).toContain('delivered');
    expect(await sendTest()).toMatchObject({ state: 'delivered', again: false });
    await story.restart();
    await sendTest();
    expect(creates(story, 'test')).toBe(1);
    expect(posted(story, 'test').map(({ place, versions }) => [place, wordsOf(versions[0] ?? {})])).toEqual([
      [eventsChannel, expect.stringContaining('Verkoston KASELO viestit tulevat tälle kanavalle.')],
    ]);
  });

  test('that Teams refuses is told about with what to do, and can be tried again', async () => {
    story.connector.goesWrong(botNotInRoster, creating('test'));
    expect(await sendTest()).toMatchObject({ state: 'rejected', again: true, reason: expect.stringContaining('Lisää sovellus kanavalle') });
    expect(await sendTest()).toMatchObject({ state: 'delivered', again: false });
    expect(posted(story, 'test')).toHaveLength(1);
  });

  test('of which nobody knows whether it arrived is not sent again, until Aino has looked in the channel', async () => {
    story.connector.goesWrong(acceptedThen504, creating('test'));
    const uncertain = await sendTest();
    expect(uncertain).toMatchObject({ state: 'unknown', again: false });
    await sendTest();
    expect(posted(story, 'test')).toHaveLength(1);
    expect((await put(`deliveries/${uncertain?.id}`, { seen: 'there' })).status).toBe(200);
    expect((await setup()).test).toMatchObject({ state: 'delivered', again: false });
  });
});

test.each<[string, () => TeamsActivity]>([
  ['The app is taken out', () => story.teams().appRemoved(aino)],
  ['The team is deleted', () => story.teams().teamDeleted(aino)],
])('%s before anything was chosen: nobody is waited for, and added again it begins anew', async (_what, happens) => {
  await story.send(happens());
  expect((await story.ask('/api/me', { as: aino })).status).toBe(403);
  await story.send(story.teams().appAdded(eino, { selected: eventsChannel }));
  expect((await me(eino)).setup).toBe('content');
  expect((await me(aino)).role).toBe('member');
});

test('Taken out and added again while it is being set up, the network is where it was, and still silent', async () => {
  await begin(wanted);
  await answered('setup/step', { step: 'people' });
  await story.send(story.teams().appRemoved(aino));
  const said = await saidWhile(story, async () => {
    await story.send(story.teams().appAdded(aino, { selected: eventsChannel }));
    await story.until('2021-04-12T09:10');
  });
  expect(said.map((message) => wordsOf(latest(message)))).toEqual([expect.stringContaining('Ota verkosto käyttöön')]);
  expect((await me()).setup).toBe('people');
});

test('A deployment that has its network never sees any of it', async () => {
  const existing = await beginStory({ storage: storage(), now: '2021-04-12T08:55' });
  await existing.install();
  const known = v.parse(Me, (await existing.ask('/api/me', { as: aino })).body);
  const { status } = await existing.ask('/api/setup', { as: aino });
  await existing.end();
  expect([known.setup, status]).toEqual([undefined, 404]);
});
