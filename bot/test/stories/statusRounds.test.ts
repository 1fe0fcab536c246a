import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { close } from '../../src/edges/http/serve';
import { quarterly } from '../../src/network/postingRules';
import { member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { sendActivity } from '../connector/sendActivity';
import { beginStory, realContent, type Story, useStorage } from './app';
import { pressAlone, sentTo, toPeople } from './privately';
import { posted, press, shownBy, someMessage } from './reading';

const storage = useStorage();
let story: Story;
const [aino, sylvi, eino] = [member('aino'), member('sylvi'), member('eino')];

/** The secretariat has switched status rounds on; the next is due on Tuesday 15 June at nine. */
const switchOn = async () => {
  const item = v.parse(endpoints.item.response, (await story.ask(`/api/items/settings/${realContent.id}`, { as: aino })).body);
  const settings = v.parse(v.looseObject({ rules: v.looseObject({}) }), item.value);
  const value = { ...settings, rules: { ...settings.rules, statusRounds: quarterly } };
  const body = { edits: [{ kind: 'settings', id: realContent.id, base: item.version, value }] };
  expect((await story.ask('/api/changes', { as: aino, method: 'PUT', body })).body).toMatchObject({ outcome: 'saved' });
};

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-06-14T08:00' });
  await story.install();
});
afterEach(() => story.end());

const organisation = 'kaakkois-suomen-ely-keskus';
const wish = (who: typeof sylvi, to = organisation) => pressAlone(story, who, 'me.save', { statusRounds: 'true', organisation: to });
const lines = async () => (await story.rows('update~')).map((row) => JSON.parse(String(Reflect.get(Object(row), 'json0'))) as object);

/** An action of the organisation's, by the form that it is shown. */
const anAction = async (who: typeof sylvi) => {
  const answer = await story.send(story.teams().press(who, someMessage, 'status.begin', { month: '2021-06' }));
  const found = /status_([a-z0-9-]+)/.exec(JSON.stringify(answer.body));
  const was = /"was":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(answer.body))?.[1] ?? '';
  return { id: found?.[1] ?? '', was: v.parse(v.string(), JSON.parse(`"${was}"`)) };
};

test('By itself no round is asked', async () => {
  await story.until('2021-07-01T12:00');
  expect(posted(story, 'Z~status-round')).toEqual([]);
});

test('Once switched on, the channel is asked once a quarter, and told whom it concerns', async () => {
  await switchOn();
  await story.until('2021-06-15T12:00');
  const [asked, ...others] = posted(story, 'Z~status-round');
  expect(others).toEqual([]);
  for (const said of ['Missä toimenpiteet ovat nyt?', 'Kerro tilanne', 'Kysyn näiltä organisaatioilta'])
    expect(wordsOf(latest(asked ?? someMessage))).toContain(said);
  await story.until('2021-09-16T12:00');
  expect(posted(story, 'Z~status-round')).toHaveLength(2);
});

test('Switched on after its day, the quarter’s round is not asked in arrears', async () => {
  await story.until('2021-06-16T10:00');
  await switchOn();
  await story.app().heal();
  await story.until('2021-07-01T12:00');
  expect(posted(story, 'Z~status-round')).toEqual([]);
});

test('A restart on the day and a second process ask once', async () => {
  await switchOn();
  await wish(sylvi);
  await story.restart();
  const other = await story.beside();
  story.clock.moveTo(story.clock.now() + 26 * 3_600_000);
  await Promise.all([story.app().tick(), other.app.tick()]);
  await story.pass(180_000);
  await Promise.all([story.app().tick(), other.app.tick()]);
  await close(other.app.server);
  expect(posted(story, 'Z~status-round')).toHaveLength(1);
  expect(sentTo(story, sylvi, 'private-status-round')).toHaveLength(1);
});

test('Down on the day and up two days later: asked late, and said so', async () => {
  await switchOn();
  story.clock.moveTo(story.clock.now() + 74 * 3_600_000);
  await story.app().tick();
  await story.pass(60_000);
  expect(wordsOf(latest(posted(story, 'Z~status-round')[0] ?? someMessage))).toContain('Tämä kysymys tulee myöhässä.');
});

test('Whoever wishes it is asked in private with all that their organisation has open, filled in, and the channel is not asked for it', async () => {
  await switchOn();
  await wish(sylvi);
  await story.until('2021-06-15T12:00');
  const [form] = sentTo(story, sylvi, 'private-status-round');
  expect(form).toContain('missä toimenpiteenne ovat nyt?');
  expect(form).toContain('not-started');
  const name = realContent.organisations.find(({ id }) => id === organisation)?.name ?? 'puuttuu';
  expect(wordsOf(latest(posted(story, 'Z~status-round')[0] ?? someMessage))).not.toContain(name);
});

test('Where Teams lets nobody of an organisation be reached, the channel is asked for it after all, once', async () => {
  await switchOn();
  await wish(sylvi);
  const refusal = { status: 403, body: { error: { code: 'MessageWritesBlocked', message: 'Blocked' } } };
  story.connector.goesWrong({ kind: 'answer', accepted: false, answer: refusal }, toPeople, 99);
  await story.until('2021-06-16T12:00');
  expect(sentTo(story, sylvi, 'private-status-round')).toEqual([]);
  const own = posted(story, `Z~status-round~2021-06~${organisation}`);
  expect(own).toHaveLength(1);
  const name = realContent.organisations.find(({ id }) => id === organisation)?.name ?? 'puuttuu';
  expect(wordsOf(latest(own[0] ?? someMessage))).toContain(name);
});

test('What has changed is stored as a line, what has not stores nothing, and the same press twice is one line', async () => {
  await switchOn();
  await wish(sylvi);
  await story.until('2021-06-15T12:00');
  const { id, was } = await anAction(sylvi);
  const sent = { month: '2021-06', was, [`status_${id}`]: 'in-progress', [`text_${id}`]: 'Kokeilu alkoi' };
  const activity = story.teams().press(sylvi, someMessage, 'status.save', sent);
  const shown = await Promise.all([story.send(activity), sendActivity(story.url(), activity)]);
  expect(shown.map(shownBy).every((words) => words.includes('Kiitos, tilanne on kirjattu') && words.includes('Kokeilu alkoi'))).toBe(true);
  expect(await lines()).toEqual([expect.objectContaining({ text: 'Kokeilu alkoi', status: 'in-progress', organisation })]);
  expect(await press(story, sylvi, someMessage, 'status.save', { month: '2021-06', was, [`status_${id}`]: 'not-started' })).toContain(
    'Kiitos',
  );
});

test('A status without a sentence is enough, and can be changed afterwards', async () => {
  await switchOn();
  await wish(sylvi);
  const { id, was } = await anAction(sylvi);
  await press(story, sylvi, someMessage, 'status.save', { month: '2021-06', was, [`status_${id}`]: 'completed' });
  expect(await lines()).toEqual([expect.objectContaining({ text: 'Tilannekierroksella kirjattu: valmis.', status: 'completed' })]);
  await press(story, sylvi, someMessage, 'status.save', {
    month: '2021-06',
    was,
    [`status_${id}`]: 'in-progress',
    [`text_${id}`]: 'Ei vielä',
  });
  expect(await lines()).toEqual([expect.objectContaining({ text: 'Ei vielä', status: 'in-progress' })]);
});

test('A status that somebody left as the card showed it does not undo what was written since', async () => {
  await switchOn();
  await wish(sylvi);
  await wish(eino);
  const { id, was } = await anAction(sylvi);
  await press(story, eino, someMessage, 'status.save', { month: '2021-06', was, [`status_${id}`]: 'completed' });
  await press(story, sylvi, someMessage, 'status.save', { month: '2021-06', was, [`status_${id}`]: 'not-started' });
  expect(await lines()).toEqual([expect.objectContaining({ status: 'completed' })]);
});

test('Whoever has no organisation yet chooses it on the card, and then sees its form', async () => {
  await switchOn();
  expect(await press(story, eino, someMessage, 'status.begin', { month: '2021-06' })).toContain('Mistä organisaatiosta olet?');
  expect(await press(story, eino, someMessage, 'status.begin', { month: '2021-06', organisation })).toContain(
    'missä toimenpiteenne ovat nyt?',
  );
});

test('What has brought no line for two rounds stands on the coordinators’ list, and what has moved does not', async () => {
  const list = async (as = aino) => (await story.ask('/api/status-rounds/standstill', { as })).body;
  await switchOn();
  await wish(sylvi);
  await story.until('2021-07-01T12:00');
  expect(await list()).toEqual({ asked: false, actions: [] });
  const { id, was } = await anAction(sylvi);
  await story.until('2021-10-01T12:00');
  const before = v.parse(endpoints.standstill.response, await list());
  expect(before.asked).toBe(true);
  expect(before.actions.map((action) => String(action.id))).toContain(id);
  await press(story, sylvi, someMessage, 'status.save', { month: '2021-09', was, [`text_${id}`]: 'Etenee taas' });
  const after = v.parse(endpoints.standstill.response, await list());
  expect(after.actions).toHaveLength(before.actions.length - 1);
  expect(JSON.stringify(await list(sylvi))).toContain('not-allowed');
});

test('What is settled in the tab is the same as on the card in the private chat', async () => {
  const wishes = {
    remind: { dayBefore: false, hourBefore: true },
    private: { nudges: false, statusRounds: true, reminders: true },
    quietHours: { from: '18:00', to: '08:00' },
  };
  const saved = await story.ask('/api/me/settings', { as: sylvi, method: 'PUT', body: { wishes, language: 'sv' } });
  expect(saved.body).toEqual({ wishes, language: 'sv', reachable: true });
  expect(await pressAlone(story, sylvi, 'me.settings')).toContain('Dina inställningar');
  const stopped = await story.ask('/api/me/settings/stop', { as: sylvi, method: 'PUT', body: {} });
  expect(stopped.body).toMatchObject({ wishes: { private: { nudges: false, statusRounds: false, reminders: false } } });
});
