import { odata, TableClient } from '@azure/data-tables';
import * as v from 'valibot';
import { Deliveries } from '../../src/contract/deliveries';
import { useStorage } from '../stories/app';
import { creates, posted, press, roundOf } from '../stories/reading';
import { dayNumber, eventOn, smallNetwork, someDays } from './smallNetwork';
import { aino, beginFaults, eino, endFaults, type FaultStory, sick } from './stage';

const storage = useStorage();
const round = eventOn(dayNumber(0));

let it: FaultStory;
let day = 1;
beforeAll(async () => {
  it = await beginFaults(storage(), { content: smallNetwork(someDays(40)) });
  await it.story.until(`${dayNumber(0)}T11:05`);
  await it.story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'school' } });
  await it.story.ask('/api/me/organisation', { as: aino, method: 'PUT', body: { organisation: 'workshop' } });
  await answer(eino, 'Einon vastaus');
  await answer(aino, 'Ainon vastaus');
});
afterAll(() => endFaults(it));

const answer = (who: typeof eino, outcome: string) => {
  const [card] = posted(it.story, `follow-up~${round}`);
  if (card === undefined) throw new Error('The card does not stand in the channel');
  return press(it.story, who, card, 'followUp.answer', { round, outcome });
};

type Poison = Readonly<Record<string, unknown>>;
const poisons: readonly (readonly [string, Poison])[] = [
  ['is no JSON', { version: 1, json0: '{"half' }],
  ['is of a version that nobody knows', { version: 'x', json0: '{}' }],
  ['is of a future version', { version: 99, json0: '{"later":true}' }],
  ['is only half there', { version: 1, json0: '{}' }],
];

/** What stood in the first row of a table whose key has this in it, and how to put it back. */
const spoil = async (table: 'networks' | 'deliveries' | 'due', part: string, poison: Poison) => {
  const client = TableClient.fromConnectionString(storage(), `${it.story.account.prefix}${table}`, { allowInsecureConnection: true });
  for await (const row of client.listEntities<Record<string, unknown>>({ queryOptions: { filter: odata`PartitionKey ge ${''}` } })) {
    const { partitionKey = '', rowKey = '' } = row;
    if (!rowKey.includes(part)) continue;
    await client.upsertEntity({ partitionKey, rowKey, ...poison }, 'Replace');
    return { partitionKey, rowKey, repair: () => client.upsertEntity({ ...row, partitionKey, rowKey }, 'Replace') };
  }
  throw new Error(`There is no row with ${part} in its key`);
};

const pages = [
  'overview',
  'priorities',
  'calendar?from=2021-05-01&to=2021-05-31',
  'indicators',
  'follow-ups',
  'network',
  'deliveries',
  'answers',
  'practices',
  'changes',
  'members',
  'search?q=webinaari',
  'me',
  'me/data',
  'retention',
  'content',
];
/** A day that no test has used yet. */
const nextDay = () => dayNumber(day++);

/** The pages that do not open. */
const closedPages = async () => {
  const answers = await Promise.all(
    pages.map(async (page) => ({ page, status: (await it.story.ask(`/api/${page}`, { as: aino })).status })),
  );
  return answers.filter(({ status }) => status !== 200).map(({ page }) => page);
};
const setAside = async () => v.parse(Deliveries, (await it.story.ask('/api/deliveries', { as: aino })).body).setAside;
const reports = () => it.story.said.filter(({ what }) => what === 'a row cannot be read and is set aside');

test.each(poisons)(
  'An answer that %s: every page opens, the others’ answers are there, and the secretariat is told',
  async (_what, poison) => {
    const told = reports().length;
    const { repair, rowKey } = await spoil('networks', `answer~${round}~`, poison);
    expect(await closedPages()).toEqual([]);
    expect((await roundOf(it.story, aino, round)).answers).toHaveLength(1);
    expect([await sick(it), await setAside()]).toEqual([['rows'], expect.stringContaining('Yhtä tallennettua tietoa ei voida lukea')]);
    expect(reports().slice(told)).toMatchObject([{ level: 'error', fields: { partition: 'kaselo', row: rowKey } }]);
    expect(JSON.stringify(reports())).not.toContain('vastaus"');

    const spoiled = rowKey.includes(eino.objectId) ? eino : aino;
    const shown = await answer(spoiled, 'Uusi vastaus');
    expect(shown).toContain('Tähän aiemmin tallennettua tietoa ei voida lukea, joten mitään ei muutettu.');
    expect(await answer(spoiled === eino ? aino : eino, 'Toisen uusi vastaus')).toContain('Kiitos, vastauksesi on tallennettu');

    await repair();
    expect([await sick(it), await setAside()]).toEqual([[], undefined]);
    expect(await answer(spoiled, `Uusi vastaus ${day++}`)).toContain('Kiitos, vastauksesi on tallennettu');
    expect((await roundOf(it.story, aino, round)).answers).toHaveLength(2);
  },
);

const content = async () => {
  const { yaml } = v.parse(v.looseObject({ yaml: v.string() }), (await it.story.ask('/api/content', { as: aino })).body);
  // The first line says on which day it was written.
  return yaml.slice(yaml.indexOf('\n'));
};
const contents = ['organisation~workshop', 'outside~ministry', 'project~bridge', 'priority~access', 'indicator~level', 'series~webinars'];
test.each(contents)('A %s of the content that cannot be read keeps no page shut, and repaired it is back by itself', async (what) => {
  const before = await content();
  const { repair } = await spoil('networks', `content~${what}`, { version: 1, json0: '{' });
  await it.story.restart();
  expect(await closedPages()).toEqual([]);
  expect(await content()).not.toBe(before);
  expect(await sick(it)).toEqual(['rows']);
  await repair();
  expect([await sick(it), await content()]).toEqual([[], before]);
});

test('An event that cannot be read is not told of, the next day’s is, and repaired it is told of again', async () => {
  const [spoiled, next] = [nextDay(), nextDay()];
  const { repair } = await spoil('networks', `content~event~${eventOn(spoiled)}`, { version: 1, json0: '{' });
  await it.story.restart();
  await it.story.until(`${spoiled}T09:20`);
  expect(posted(it.story, `on-the-day~${eventOn(spoiled)}`)).toHaveLength(0);
  await repair();
  await it.story.app().heal();
  await it.story.until(`${next}T09:00`);
  expect(posted(it.story, `follow-up~${eventOn(spoiled)}`)).toHaveLength(1);
  expect(posted(it.story, `on-the-day~${eventOn(next)}`)).toHaveLength(1);
});

const others: readonly (readonly [string, string])[] = [
  ['change of the history', 'change~'],
  ['member', 'member~'],
  ['line under an action', 'update~'],
  ['draft', 'draft~'],
  ['visit', 'visit~'],
  ['attendance', 'attendance~'],
];
test.each(others)('A %s that cannot be read keeps no page shut', async (_what, part) => {
  await it.story.ask('/api/me/visit', { as: eino, method: 'PUT', body: {} });
  await it.story.ask(`/api/follow-ups/${round}/draft`, { as: eino, method: 'PUT', body: { outcome: 'Luonnos', moved: [], others: [] } });
  await it.story.ask(`/api/events/${eventOn(dayNumber(39))}/attendance`, { as: eino, method: 'PUT', body: { coming: 'yes' } });
  const line = { text: 'Rivi', organisation: 'school' };
  await it.story.ask('/api/actions/action-tell/updates/rivi-0001', { as: eino, method: 'PUT', body: line });
  const item = (await it.story.ask('/api/items/project/bridge', { as: aino })).body;
  const { value, version } = v.parse(v.object({ value: v.looseObject({}), version: v.string() }), item);
  const edits = [{ kind: 'project', id: 'bridge', base: version, value: { ...value, name: `Silta ${day++}` } }];
  await it.story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits } });

  const { repair } = await spoil('networks', part, { version: 1, json0: '[' });
  expect(await closedPages()).toEqual([]);
  for (const who of [aino, eino]) expect((await it.story.ask(`/api/events/${eventOn(dayNumber(39))}`, { as: who })).status).toBe(200);
  await repair();
});

test.each(poisons)('What is due next and %s keeps back nothing else, and is planned anew by itself', async (_what, poison) => {
  const [spoiled, next] = [nextDay(), nextDay()];
  await spoil('due', `on-the-day~${eventOn(spoiled)}`, poison);
  await it.story.until(`${spoiled}T08:30`);
  expect(await sick(it)).toEqual(['rows']);
  await it.story.app().heal();
  expect(await sick(it)).toEqual([]);
  await it.story.until(`${next}T09:00`);
  for (const each of [spoiled, next]) expect(posted(it.story, `on-the-day~${eventOn(each)}`)).toHaveLength(1);
});

test.each(poisons)('A post whose row %s is not posted a second time, and the others go on', async (_what, poison) => {
  const [spoiled, next] = [nextDay(), nextDay()];
  const id = `follow-up~${eventOn(spoiled)}`;
  await it.story.until(`${spoiled}T11:05`);
  const { repair } = await spoil('deliveries', id, poison);
  await it.story.restart();
  await it.story.until(`${next}T11:30`);
  expect(creates(it.story, id)).toBe(1);
  expect(posted(it.story, `follow-up~${eventOn(next)}`)).toHaveLength(1);
  expect((await it.story.ask('/api/deliveries', { as: aino })).status).toBe(200);
  expect([await sick(it), await setAside()]).toEqual([['rows'], expect.stringContaining('ei voida lukea')]);
  await repair();
  expect(await sick(it)).toEqual([]);
});

test('The row of the network itself cannot be read: nothing is posted or written over, a restart goes well, and repaired everything goes on', async () => {
  const spoiled = nextDay();
  await it.story.until(`${spoiled}T08:00`);
  const { repair } = await spoil('networks', 'network', { version: 1, json0: '{' });
  await it.story.restart();
  await it.story.until(`${spoiled}T09:05`);
  expect(posted(it.story, `on-the-day~${eventOn(spoiled)}`)).toHaveLength(0);
  expect(await sick(it)).toEqual(['rows']);
  expect((await it.story.ask('/api/overview', { as: aino })).status).toBe(403);
  await repair();
  await it.story.until(`${spoiled}T09:20`);
  expect(posted(it.story, `on-the-day~${eventOn(spoiled)}`)).toHaveLength(1);
  expect([await closedPages(), await sick(it)]).toEqual([[], []]);
  expect((await roundOf(it.story, aino, round)).answers).toHaveLength(2);
});
