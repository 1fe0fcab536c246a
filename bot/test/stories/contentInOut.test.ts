import * as v from 'valibot';
import { ContentFile, ContentPreview, ImportAnswer } from '../../src/contract/content';
import { mustParse } from '../../src/network/mustParse';
import { member } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from './app';
import { webinar } from './reading';

const storage = useStorage();
let story: Story;
const aino = member('aino');

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-03-01T08:55' });
  await story.install();
});
afterEach(() => story.end());

const out = async () => v.parse(ContentFile, (await story.ask('/api/content', { as: aino })).body);
const put = async (path: string, body: unknown) => (await story.ask(path, { as: aino, method: 'PUT', body })).body;
const preview = async (yaml: string) => v.parse(ContentPreview, await put('/api/content/preview', { yaml }));
const bringIn = async (yaml: string, seen: string, removeGone = false) =>
  v.parse(ImportAnswer, await put('/api/content', { yaml, seen, removeGone }));
const notSame = ({ items }: ContentPreview) =>
  items.filter(({ state }) => state !== 'same').map(({ kind, id, state }) => [kind, id, state]);

test('What comes out goes back in, and changes nothing', async () => {
  const { yaml, fileName } = await out();
  expect(fileName).toBe('kaselo.yaml');
  const back = mustParse(fileName, yaml);
  expect({ ...back, events: new Set(back.events.map(({ id }) => id)) }).toMatchObject({
    priorities: realContent.priorities,
    frame: realContent.frame,
    events: new Set(realContent.events.map(({ id }) => id)),
  });
  const { network, items, problems, seen } = await preview(yaml);
  expect(network).toEqual({ id: 'kaselo', name: 'KASELO', state: 'this' });
  expect(problems).toEqual([]);
  expect(items.filter(({ state }) => state !== 'same')).toEqual([]);
  expect(await bringIn(yaml, seen)).toEqual({ outcome: 'imported', changed: 0 });
  expect(await story.rows('change~')).toEqual([]);
});

test('The secretary sees what a file would change before it does, and what it no longer has stays unless she says otherwise', async () => {
  const { yaml } = await out();
  const changed = yaml
    .replace(/\n {2}- id: sak-kouvola\n(?: {4}.*\n)+/, '\n')
    .replace('name: Ohjaamo Imatra', 'name: Ohjaamo Imatra ja Rautjärvi')
    .replace('\nseries:\n', '\nseries:\n  - id: uusi-sarja\n    title: Uusi sarja\n');
  const looked = await preview(changed);
  expect(notSame(looked)).toEqual([
    ['organisation', 'ohjaamo-imatra', 'changed'],
    ['series', 'uusi-sarja', 'new'],
    ['organisation', 'sak-kouvola', 'gone'],
  ]);
  expect(looked.items.find(({ id }) => id === 'sak-kouvola')?.title).toContain('SAK');

  expect(await bringIn(changed, looked.seen)).toEqual({ outcome: 'imported', changed: 2 });
  const again = await preview(changed);
  expect(notSame(again)).toEqual([['organisation', 'sak-kouvola', 'gone']]);
  expect(await bringIn(changed, again.seen, true)).toEqual({ outcome: 'imported', changed: 1 });
  expect(notSame(await preview(changed))).toEqual([]);
});

test('A file made of more than fits into one change comes in whole, though its parts name each other', async () => {
  const { yaml } = await out();
  const everything = yaml.replaceAll(/\b(2021-\d\d-\d\d-[a-z0-9-]+)\b/g, '$1-x').replaceAll(/\b(mittari-[a-z0-9-]+)\b/g, '$1-x');
  const looked = await preview(everything);
  expect(looked.problems).toEqual([]);
  const fresh = looked.items.filter(({ state }) => state === 'new').length;
  const answer = await bringIn(everything, looked.seen, true);
  expect(answer).toMatchObject({ outcome: 'imported' });
  expect(answer.outcome === 'imported' && answer.changed).toBeGreaterThan(90);
  expect((await preview(everything)).items.filter(({ state }) => state === 'same').length).toBeGreaterThan(fresh);
  expect(notSame(await preview(everything))).toEqual([]);
});

test('What somebody changed after the preview is not written over unseen', async () => {
  const { yaml } = await out();
  const { seen } = await preview(yaml);
  const series = { id: 'valissa-tehty', title: 'Välissä tehty' };
  await put('/api/changes', { edits: [{ kind: 'series', id: series.id, value: series }] });
  expect(await bringIn(yaml.replace('KASELO-strategian työpaja 1', 'Toinen nimi'), seen)).toEqual({ outcome: 'changed-meanwhile' });
});

test('A file with a mistake is refused with its line and a sentence, and nothing of it is taken', async () => {
  const { yaml } = await out();
  const broken = yaml.replace('kind: webinar', 'kind: vebinaari');
  const { problems, items } = await preview(broken);
  expect(items).toEqual([]);
  expect(problems).toEqual([
    {
      line: broken.slice(0, broken.indexOf('vebinaari')).split('\n').length,
      field: expect.stringContaining('kind'),
      sentence: expect.stringContaining('”vebinaari”'),
    },
  ]);
  expect(await bringIn(broken, '')).toEqual({ outcome: 'refused', message: 'Tiedostossa on yksi virhe, joten mitään ei tuotu.' });
});

test('A file that would take away what others point at is refused as a whole', async () => {
  const { yaml } = await out();
  const without = yaml.replace(new RegExp(`\\n {2}- id: ${webinar}\\n(?: {4}.*\\n)+`), '\n');
  const { problems } = await preview(without);
  expect(problems).toContainEqual(expect.objectContaining({ sentence: expect.stringContaining(webinar) }));
});

test('Who may run the network neither leaves with the file nor comes with one', async () => {
  const sylvi = member('sylvi');
  const { value, version } = v.parse(
    v.looseObject({ value: v.looseObject({}), version: v.string() }),
    (await story.ask('/api/items/settings/kaselo', { as: aino })).body,
  );
  const named = { ...value, coordinators: [{ tenantId: sylvi.tenantId, objectId: sylvi.objectId }] };
  await put('/api/changes', { edits: [{ kind: 'settings', id: 'kaselo', base: version, value: named }] });
  const { yaml } = await out();
  expect(yaml).not.toContain(sylvi.objectId);
  const { seen } = await preview(yaml);
  await bringIn(yaml, seen, true);
  expect((await story.ask('/api/deliveries', { as: sylvi })).status).toBe(200);
});

test('A large file is taken, one that is no content file at all is not', async () => {
  const { yaml } = await out();
  const padded = `${yaml}${'# täytettä\n'.repeat(60_000)}`;
  expect((await preview(padded)).problems).toEqual([]);
  expect(await put('/api/content/preview', { yaml: '#'.repeat(2_100_000) })).toMatchObject({ refusal: 'too-large' });
  expect(await put('/api/changes', { edits: [], note: 'x'.repeat(300_000) })).toMatchObject({ refusal: 'too-large' });
});
