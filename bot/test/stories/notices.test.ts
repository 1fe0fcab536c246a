import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { PublicNotices } from '../../src/contract/notices';
import { mustParse } from '../../src/network/mustParse';
import { member } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from './app';

const storage = useStorage();
const aino = member('aino');
let story: Story;
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
});
afterEach(() => story.end());

const read = async () => {
  const { status, body } = await story.ask('/api/notices');
  expect(status).toBe(200);
  return v.parse(PublicNotices, body).networks;
};

const write = async (notices: object) => {
  const { body } = await story.ask('/api/items/settings/kaselo', { as: aino });
  const { value, version } = v.parse(ItemToEdit, body);
  const edits = [{ kind: 'settings', id: 'kaselo', base: version, value: { ...Object(value), notices } }];
  return story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits } });
};

test('Whoever has not signed in reads who answers for the network and how long it keeps what', async () => {
  await story.install();
  expect(await read()).toEqual([
    {
      network: realContent.frame.longName,
      controller: realContent.organisations.find(({ id }) => id === realContent.frame.leadOrganisation)?.name,
      retention: realContent.settings.retention,
    },
  ]);
});

test('What the secretariat writes of contacts and days stands there at once, and an emptied line is gone', async () => {
  await story.install();
  const contact = 'tietosuoja@esimerkki.example, vaihde 0295 000 000';
  const saved = await write({ controllerContact: contact, privacyReviewed: '2021-04-12', accessibilityContact: '' });
  expect(v.parse(ChangeAnswer, saved.body).outcome).toBe('saved');
  const [told] = await read();
  expect(told).toMatchObject({ controllerContact: contact, privacyReviewed: '2021-04-12' });
  expect(told).not.toHaveProperty('accessibilityContact');
  await write({ controllerContact: '' });
  expect((await read())[0]).not.toHaveProperty('controllerContact');
});

test('A day that is none is refused', async () => {
  await story.install();
  expect((await write({ privacyReviewed: 'eilen' })).status).toBe(400);
});

test('Each network answers for itself', async () => {
  await story
    .app()
    .createNetwork(mustParse('esimerkki.yaml', readFileSync(join(__dirname, '..', '..', 'content', 'esimerkki.yaml'), 'utf8')));
  expect((await read()).map(({ network }) => network)).toHaveLength(2);
});

test('While the first team is still being set up nobody has decided anything', async () => {
  const waiting = await beginStory({ storage: storage(), now: '2021-04-13T08:55', content: 'none' });
  const { body } = await waiting.ask('/api/notices');
  await waiting.end();
  expect(body).toEqual({ networks: [] });
});
