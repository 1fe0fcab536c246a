import * as v from 'valibot';
import { SearchResults } from '../../src/contract/search';
import { mustParse } from '../../src/network/mustParse';
import { member } from '../connector/inventedTeam';
import { invented } from '../content/invented';
import { beginStory, type Story, useStorage } from './app';
import { webinar } from './reading';

const storage = useStorage();
let story: Story;

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-14T14:00' });
  await story.install();
});
afterEach(() => story.end());

const search = async (question: string, language = 'fi', asked = story) => {
  const query = new URLSearchParams({ q: question, language });
  const { status, body } = await asked.ask(`/api/search?${query}`, { as: member('eino') });
  if (status !== 200) throw new Error(`The search answered ${status}: ${JSON.stringify(body)}`);
  return v.parse(SearchResults, body);
};
const hits = ({ groups }: SearchResults) => groups.flatMap((group) => group.hits);
const titles = (results: SearchResults) => hits(results).map(({ title }) => title.text);

test('A member who asks for the guides’ education finds it in both of its compounds', async () => {
  const found = await search('ohjaajien koulutus');
  expect(titles(found)).toEqual(expect.arrayContaining(['Ohjaajakoulutuksen kokonaisarviointi', 'Opinto-ohjaajien täydennyskoulutus']));
  expect(found.total).toBe(hits(found).length);
});

test('Whoever asks ‘in a webinar’ finds the webinars, each with its time and its page', async () => {
  const found = await search('webinaarissa');
  const event = hits(found).find(({ page }) => page === `calendar/${webinar}`);
  expect(event).toMatchObject({ kind: 'event', about: expect.stringContaining('14.4.') });
  const [start, end] = event?.title.marks[0] ?? [0, 0];
  expect(event?.title.text.slice(start, end)).toBe('webinaari');
});

test.each([
  ['työllisyysasteen', 'indicator', 'indicators#'],
  ['ohjaamo kotka', 'organisation', 'network'],
  ['tessu2', 'project', 'network'],
  ['saatavuus', 'priority', 'priorities?priority='],
  ['nivelvaiheet', 'objective', 'priorities?priority='],
  ['käyttökokemukset', 'action', 'priorities/'],
  ['sote', 'strategy', 'priorities?foundation=open'],
  ['tno', 'abbreviation', 'network'],
])('‘%s’ is found among its kind, %s, on the page %s…', async (question, kind, page) => {
  const found = await search(question);
  const group = found.groups.find((each) => each.kind === kind);
  expect(group?.hits[0]?.page.startsWith(page)).toBe(true);
});

test('At most twenty are shown, of several kinds where there are several, and how many there are is told', async () => {
  const found = await search('ohjaus');
  expect(hits(found)).toHaveLength(20);
  expect(found.total).toBeGreaterThan(20);
  expect(found.groups.length).toBeGreaterThan(3);
});

test('Nothing asked for is nothing found', async () => {
  expect(await search('  ')).toEqual({ query: '', total: 0, groups: [], nearest: [] });
});

test('Where nothing is found, that is said, with what is nearest', async () => {
  const found = await search('ohjaus avaruudessa');
  expect([found.query, found.total, found.groups]).toEqual(['ohjaus avaruudessa', 0, []]);
  expect(found.nearest.length).toBeGreaterThan(0);
  expect((await search('xyzzy')).nearest).toEqual([]);
});

test('Somebody who reads in Swedish or English finds by the names of kinds, and is told times in that language', async () => {
  const inEnglish = hits(await search('webinars', 'en')).find(({ page }) => page === `calendar/${webinar}`);
  expect(inEnglish?.about).toContain('Apr');
  expect(titles(await search('möten', 'sv')).length).toBeGreaterThan(0);
});

test('What somebody answered is found by others soon after: the line in the diary and the good practice', async () => {
  await story.until('2021-04-14T14:35');
  const as = member('eino');
  await story.ask('/api/me/organisation', { as, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  expect(titles(await search('pajapäivät'))).toEqual([]);
  const answer = {
    outcome: 'Sovimme pajapäivästä syksylle.',
    moved: [{ action: 'p1-toimenpide-nivelvaihe', status: 'in-progress' }],
    goodPractice: 'Pajapäivä yhdessä naapurin kanssa',
  };
  expect((await story.ask(`/api/follow-ups/${webinar}/answer`, { as, method: 'PUT', body: answer })).status).toBe(200);
  await story.pass(6_000);
  const found = await search('pajapäivät');
  expect(hits(found).map(({ kind, page }) => [kind, page])).toEqual(
    expect.arrayContaining([
      ['update', 'priorities/p1-toimenpide-nivelvaihe'],
      ['practice', `follow-ups/${webinar}`],
    ]),
  );
  expect(hits(found)[0]?.about).toContain('Ohjaamo Kotka');
});

test('A network is never answered from another one’s words', async () => {
  const other = await beginStory({ storage: storage(), now: '2021-04-14T14:00', content: { ...mustParse('invented.yaml', invented) } });
  await other.install();
  const found = await search('ohjaajien koulutus', 'fi', other);
  await other.end();
  expect(found).toMatchObject({ total: 0, groups: [] });
});

test('A question is cut where nobody’s question ends, and signs in it do no harm', async () => {
  const { query } = await search(`ohjaus ${'ja '.repeat(500)}`);
  expect(query.length).toBeLessThanOrEqual(120);
  for (const signs of ['"', '*', '../', '%00', '<b>', '😀', "'; --"]) expect((await search(signs)).total).toBe(0);
});
