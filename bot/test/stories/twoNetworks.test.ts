import * as v from 'valibot';
import { ChangeAnswer, History } from '../../src/contract/changes';
import { ContentPreview, ImportAnswer } from '../../src/contract/content';
import { Deliveries } from '../../src/contract/deliveries';
import { Me } from '../../src/contract/me';
import { Members } from '../../src/contract/settings';
import { type FakeConnector, startFakeConnector } from '../connector/fakeConnector';
import { inventedTeam, member, type TeamsMember } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { teamsActivities } from '../connector/teamsActivities';
import { invented } from '../content/invented';
import { beginStory, type Story, useStorage } from './app';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const eino = member('eino');
const sylvi = member('sylvi');

const secondTeam = { ...inventedTeam, id: '19:toinen-verkosto@thread.tacv2', name: 'Toinen', channels: [] };

const put = async (path: string, body: unknown, as: TeamsMember = aino) => (await story.ask(path, { as, method: 'PUT', body })).body;
const preview = async () => v.parse(ContentPreview, await put('/api/content/preview', { yaml: invented }));
const me = async (who: TeamsMember, team?: string) => {
  const { status, body } = await story.ask(`/api/me${team === undefined ? '' : `?team=${team}`}`, { as: who });
  return status === 200 ? v.parse(Me, body).network.name : status;
};

/** Aino brings a second network in from its file, and Eino adds the app to its team. Sylvi is in the first one only. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-03-01T08:55' });
  await story.install();
});
afterEach(() => story.end());

const bringIn = async () => {
  const { seen } = await preview();
  return v.parse(ImportAnswer, await put('/api/content', { yaml: invented, seen, removeGone: false }));
};

test('A file of another network is offered as a new one, and made without touching the first', async () => {
  expect((await preview()).network).toMatchObject({ state: 'new' });
  expect(await bringIn()).toMatchObject({ outcome: 'created' });
  expect((await preview()).network).toMatchObject({ state: 'elsewhere' });
  expect(await bringIn()).toMatchObject({ outcome: 'refused', message: expect.stringContaining('omalta välilehdeltä') });
  expect(await me(aino)).toBe('KASELO');
  expect(await story.rows('change~')).toEqual([]);
});

describe('Two networks in two teams', () => {
  let elsewhere: FakeConnector;
  const second = `?team=${secondTeam.id}`;
  const first = `?team=${inventedTeam.id}`;

  beforeEach(async () => {
    await bringIn();
    elsewhere = await startFakeConnector({ team: secondTeam, members: [eino, aino], now: story.clock.now });
    const teams = teamsActivities({ serviceUrl: elsewhere.url, team: secondTeam, now: story.clock.now });
    await story.send(teams.appAdded(eino));
    await story.app().tick();
  });
  afterEach(() => elsewhere.stop());

  const history = async (who: TeamsMember, team: string) =>
    v.parse(History, (await story.ask(`/api/changes${team}`, { as: who })).body).changes.map(({ items }) => items[0]?.id);
  const change = async (who: TeamsMember, team: string, id: string) =>
    v.parse(ChangeAnswer, await put(`/api/changes${team}`, { edits: [{ kind: 'series', id, value: { id, title: id } }] }, who));

  test('the new one speaks in the team that adds the app next', async () => {
    expect(elsewhere.posts().map((message) => wordsOf(latest(message)))).toEqual([expect.stringContaining('Muistutukset ja seuranta')]);
    expect(story.connector.posts()).toHaveLength(1);
  });

  test('whoever is in both sees the one from whose team they look, and in each is what they are there', async () => {
    expect([await me(eino, secondTeam.id), await me(eino, inventedTeam.id)]).toEqual(['KEKSITTY', 'KASELO']);
    const deliveries = async (who: TeamsMember, team: string) => (await story.ask(`/api/deliveries${team}`, { as: who })).status;
    expect([await deliveries(eino, second), await deliveries(eino, first)]).toEqual([200, 403]);
    expect([await deliveries(aino, second), await deliveries(aino, first)]).toEqual([403, 200]);
  });

  test('whoever is in one never sees the other, from wherever they ask', async () => {
    expect([await me(sylvi), await me(sylvi, secondTeam.id), await me(sylvi, 'ei/mikään#tiimi')]).toEqual(['KASELO', 'KASELO', 'KASELO']);
    for (const path of ['overview', 'priorities', 'calendar', 'indicators', 'follow-ups', 'network']) {
      const { status, body } = await story.ask(`/api/${path}${second}`, { as: sylvi });
      expect([path, status, JSON.stringify(body).includes('Keksitty strategia')]).toEqual([path, 200, false]);
    }
  });

  test('changes, their history and their taking back stay in their own network', async () => {
    const made = await change(eino, second, 'toisen-sarja');
    await change(aino, first, 'ensimmaisen-sarja');
    expect([await history(eino, second), await history(aino, first)]).toEqual([['toisen-sarja'], ['ensimmaisen-sarja']]);
    const undo = `/api/changes/${made.outcome === 'saved' ? made.change : ''}/undo`;
    expect((await story.ask(undo + first, { as: aino, method: 'PUT', body: {} })).status).toBe(404);
    expect(await history(eino, second)).toEqual(['toisen-sarja']);
  });

  test('each channel hears of its own events, and each secretariat of its own posts and people', async () => {
    await story.until('2021-05-31T12:00');
    const told = (connector: FakeConnector) => connector.posts().map((message) => JSON.stringify(latest(message)));
    expect(told(story.connector).filter((card) => card.includes('Keksitty webinaari'))).toEqual([]);
    expect(told(elsewhere).filter((card) => card.includes('Yhteistyöllä kohti'))).toEqual([]);
    const rows = async (who: TeamsMember, team: string) =>
      v.parse(Deliveries, (await story.ask(`/api/deliveries${team}`, { as: who })).body).posts.filter(({ state }) => state === 'delivered')
        .length;
    expect(await rows(eino, second)).toBe(elsewhere.posts().length);
    expect(await rows(aino, first)).toBe(story.connector.posts().length);
    const { people } = v.parse(Members, (await story.ask(`/api/members${second}`, { as: eino })).body);
    expect(people.map(({ name }) => name).toSorted()).toEqual([aino.name, eino.name].toSorted());
  });
});
