import * as v from 'valibot';
import { ChangeId } from '../../src/changes/change';
import { ChangeAnswer, History } from '../../src/contract/changes';
import { Me } from '../../src/contract/me';
import { GoingOver, NetworkView } from '../../src/contract/network';
import { Priorities } from '../../src/contract/priorities';
import { Responsible } from '../../src/priorities/priority';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from './app';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const [sylvi, eino, lempi] = [member('sylvi'), member('eino'), member('lempi')];
const ely = 'kaakkois-suomen-ely-keskus';
const te = 'kaakkois-suomen-te-toimisto';
const responsible = v.parse(Responsible, { text: 'TE-toimisto', organisations: [te] });
const regions = ['etela-karjala', 'kymenlaakso'];
const centre = { id: 'kaakkois-suomen-elinvoimakeskus', name: 'Kaakkois-Suomen elinvoimakeskus', regions };
const areas = [
  { id: 'kymenlaakson-tyollisyysalue', name: 'Kymenlaakson työllisyysalue', regions: ['kymenlaakso'] },
  { id: 'etela-karjalan-tyollisyysalue', name: 'Etelä-Karjalan työllisyysalue', regions: ['etela-karjala'] },
];

/** The network's own words, but that the TE-toimisto answers for the first priority's actions. */
const content: typeof realContent = {
  ...realContent,
  priorities: realContent.priorities.map((priority, at) => ({
    ...priority,
    actions: priority.actions.map((action) => ({ ...action, ...(at === 0 && { responsible }) })),
  })),
};

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2026-01-02T08:55', content });
  await story.install();
});
afterEach(() => story.end());

const put = async (path: string, body: unknown, as: TeamsMember = aino) => story.ask(path, { as, method: 'PUT', body });
const succeed = async (body: object) => v.parse(ChangeAnswer, (await put('/api/network/succession', body)).body);
const speakFor = (who: TeamsMember, organisation: string) => put('/api/me/organisation', { organisation }, who);
const me = async (who: TeamsMember) => v.parse(Me, (await story.ask('/api/me', { as: who })).body);
const network = async () => v.parse(NetworkView, (await story.ask('/api/network', { as: sylvi })).body);
const answersFor = async (organisation: string) =>
  (await network()).groups
    .flatMap(({ organisations }) => organisations)
    .find(({ id }) => id === organisation)
    ?.actions.map(({ id }) => id);
const goingOver = async (organisation: string) =>
  v.parse(GoingOver, (await story.ask(`/api/network/organisations/${organisation}/going-over`, { as: aino })).body);

test('The ELY-keskus becomes an elinvoimakeskus: it leads the network, its people and its open actions with it', async () => {
  await speakFor(sylvi, ely);
  const before = await goingOver(ely);
  expect(before).toMatchObject({ people: 1, leads: true });
  expect(await succeed({ organisation: ely, on: '2026-01-01', successors: [centre] })).toMatchObject({ outcome: 'saved' });

  expect((await me(sylvi)).organisation).toEqual({ id: centre.id, name: centre.name });
  expect((await me(sylvi)).network.leadOrganisation).toBe(centre.name);
  expect(await answersFor(centre.id)).toEqual(before.actions.map(({ id }) => id));
  const view = await network();
  expect(view.former).toEqual([
    { id: ely, name: 'Kaakkois-Suomen ELY-keskus', until: expect.stringContaining('31.12.'), successors: [centre.name] },
  ]);
  const row = view.groups.flatMap(({ organisations }) => organisations).find(({ id }) => id === centre.id);
  expect(row).toMatchObject({ lead: true, people: 1, predecessors: ['Kaakkois-Suomen ELY-keskus'] });
});

test('What the TE-toimisto answers for goes over to the työllisyysalueet, one of the actions to one of them only', async () => {
  const [first, ...others] = (await goingOver(te)).actions;
  if (first === undefined) throw new Error('an action');
  await speakFor(sylvi, te);
  const actions = [{ action: first.id, to: [areas[0]?.id] }];
  expect(await succeed({ organisation: te, on: '2025-01-01', successors: areas, actions })).toMatchObject({ outcome: 'saved' });
  expect(await answersFor('kymenlaakson-tyollisyysalue')).toEqual([first, ...others].map(({ id }) => id));
  expect(await answersFor('etela-karjalan-tyollisyysalue')).toEqual(others.map(({ id }) => id));
  expect((await me(sylvi)).organisation).toBeUndefined();
});

test('Told twice it has happened once', async () => {
  const body = { organisation: ely, on: '2026-01-01', successors: [centre] };
  await succeed(body);
  await speakFor(sylvi, centre.id);
  expect(await succeed(body)).toEqual({ outcome: 'unchanged' });
  expect((await me(sylvi)).organisation?.id).toBe(centre.id);
});

const undo = (answer: ChangeAnswer) => put(`/api/changes/${answer.outcome === 'saved' ? answer.change : ''}/undo`, {});
const lastChange = async (): Promise<ChangeAnswer> => {
  const { changes } = v.parse(History, (await story.ask('/api/changes', { as: aino })).body);
  return { outcome: 'saved', change: v.parse(ChangeId, changes[0]?.id) };
};

test('It is taken back as one change, and those who were moved are with their organisation again', async () => {
  await speakFor(sylvi, ely);
  const answer = await succeed({ organisation: ely, on: '2026-01-01', successors: [centre] });
  await undo(answer);
  const after = await me(sylvi);
  expect(after.network.leadOrganisation).toBe('Kaakkois-Suomen ELY-keskus');
  expect(after.organisation?.id).toBe(ely);
  expect((await network()).former).toEqual([]);
});

test('Taking the taking back back moves them again, and each of it told twice has happened once', async () => {
  await speakFor(sylvi, ely);
  const answer = await succeed({ organisation: ely, on: '2026-01-01', successors: [centre] });
  await undo(answer);
  const back = await lastChange();
  await undo(answer);
  expect((await me(sylvi)).organisation?.id).toBe(ely);
  await undo(back);
  await undo(back);
  expect((await me(sylvi)).organisation?.id).toBe(centre.id);
});

test('Those whose organisation went on in several and who were asked are given back, those who have chosen are not', async () => {
  await speakFor(sylvi, te);
  await speakFor(eino, te);
  await speakFor(lempi, 'ohjaamo-kotka');
  const answer = await succeed({ organisation: te, on: '2025-01-01', successors: [...areas, { ...centre, id: ely, name: 'ELY' }] });
  await speakFor(eino, ely);
  await speakFor(lempi, ely);
  await undo(answer);
  const organisations = await Promise.all([sylvi, eino, lempi].map(async (who) => (await me(who)).organisation?.id));
  expect(organisations).toEqual([te, ely, ely]);
});

test('Whoever chose the same organisation by hand stays with it', async () => {
  await speakFor(sylvi, te);
  await speakFor(eino, te);
  const answer = await succeed({ organisation: te, on: '2025-01-01', successors: [{ ...centre, id: ely, name: 'ELY' }] });
  await speakFor(sylvi, ely);
  await undo(answer);
  expect([(await me(sylvi)).organisation?.id, (await me(eino)).organisation?.id]).toEqual([ely, te]);
});

test('What an organisation answered before stays under its old name, and closed actions stay with it', async () => {
  const [first] = (await goingOver(te)).actions;
  const action = first?.id ?? '';
  await speakFor(sylvi, te);
  const line = { text: 'Valmistui', status: 'completed' };
  expect((await put(`/api/actions/${action}/updates/kirjaus-0001`, line, sylvi)).status).toBe(200);
  await succeed({ organisation: te, on: '2025-01-01', successors: areas });
  expect(await answersFor('kymenlaakson-tyollisyysalue')).not.toContain(action);
  const { priorities } = v.parse(Priorities, (await story.ask('/api/priorities', { as: aino })).body);
  expect(JSON.stringify(priorities.flatMap(({ actions }) => actions).find(({ id }) => id === action))).toContain(
    'Kaakkois-Suomen TE-toimisto',
  );
});

test('A day to come, an organisation in its own place and an action for a stranger are refused', async () => {
  const wrong = [
    { organisation: ely, on: '2026-01-03', successors: [centre] },
    { organisation: ely, on: '2026-01-01', successors: [{ ...centre, id: ely }] },
    { organisation: ely, on: '2026-01-01', successors: [centre], lead: te },
    { organisation: 'ei-olemassa', on: '2026-01-01', successors: [centre] },
  ];
  const statuses = await Promise.all(wrong.map(async (body) => (await put('/api/network/succession', body)).status));
  expect(statuses).toEqual([400, 400, 400, 404]);
  expect(await story.rows('change~')).toEqual([]);
});
