import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { connectTables } from '../../src/edges/tables/connect';
import { member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { beginStory, type Story, useStorage } from './app';
import { pressAlone, sentTo, toldTo, toPeople, writeAlone } from './privately';
import { press, someMessage, webinar } from './reading';

const storage = useStorage();
let story: Story;

/** The week before the webinar, which is on Wednesday 14 April at noon. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-12T08:00' });
  await story.install();
});
afterEach(() => story.end());

const [aino, sylvi, eino] = [member('aino'), member('sylvi'), member('eino')];
const allOn = { reminders: 'true', dayBefore: 'true', hourBefore: 'false', nudges: 'true', statusRounds: 'true' };
const remind = (who: typeof aino, choice: string) => press(story, who, someMessage, 'me.remind', { event: webinar, choice });

const move = async (start: string, end: string) => {
  const item = v.parse(endpoints.item.response, (await story.ask(`/api/items/event/${webinar}`, { as: aino })).body);
  const value = { ...Object(item.value), when: { precision: 'time', start, end } };
  const edits = [{ kind: 'event', id: webinar, base: item.version, value }];
  expect((await story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits } })).body).toMatchObject({ outcome: 'saved' });
};

test('A guest who presses »Muistuta minua» is reminded in private on the working day before, once, and nobody else is', async () => {
  expect(await press(story, sylvi, someMessage, 'me.remind', { event: webinar })).toContain('Milloin muistutan sinua?');
  expect(await remind(sylvi, 'day')).toContain('Muistutan sinua yksityisesti edellisenä työpäivänä.');
  await story.until('2021-04-14T15:00');
  const [reminder, ...others] = sentTo(story, sylvi, 'own-reminder');
  expect(others).toEqual([]);
  for (const said of ['Huomenna: ', 'Pyysit tätä muistutusta', 'lopeta kaikki']) expect(reminder).toContain(said);
  expect(toldTo(story, eino)).toEqual([]);
});

test('The same press twice, a restart and a second process are one reminder', async () => {
  await remind(sylvi, 'hour');
  await remind(sylvi, 'hour');
  await story.restart();
  const other = await story.beside();
  story.clock.moveTo(story.clock.now() + 51 * 3_600_000);
  await Promise.all([story.app().tick(), other.app.tick()]);
  await story.pass(120_000);
  await other.app.tick();
  expect(sentTo(story, sylvi, 'own-reminder')).toHaveLength(1);
  await new Promise((resolve) => other.app.server.close(() => resolve(undefined)));
});

test('An hour before is an hour before, and the card has the ways to join and to say that one comes', async () => {
  await remind(sylvi, 'hour');
  await story.until('2021-04-14T10:59');
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
  await story.until('2021-04-14T11:01');
  const [reminder] = sentTo(story, sylvi, 'own-reminder');
  for (const said of ['Tunnin päästä', 'Osallistun', 'Avaa välilehdellä']) expect(reminder).toContain(said);
});

test('A reminder moves with its event, and is dropped with one that is cancelled', async () => {
  await remind(sylvi, 'hour');
  await move('2021-04-15T09:00', '2021-04-15T10:00');
  await story.until('2021-04-14T12:00');
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
  await story.until('2021-04-15T08:05');
  expect(sentTo(story, sylvi, 'own-reminder')).toHaveLength(1);

  await remind(eino, 'hour');
  const item = v.parse(endpoints.item.response, (await story.ask(`/api/items/event/${webinar}`, { as: aino })).body);
  const value = { ...Object(item.value), cancelled: true };
  await story.ask('/api/changes', {
    as: aino,
    method: 'PUT',
    body: { edits: [{ kind: 'event', id: webinar, base: item.version, value }] },
  });
  await story.until('2021-04-15T09:30');
  expect(sentTo(story, eino, 'own-reminder')).toEqual([]);
});

test('By itself nothing is sent to anybody in private', async () => {
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  await story.until('2021-05-01T12:00');
  expect(story.connector.posts().filter(({ place }) => place.startsWith('a:'))).toEqual([]);
});

test('Whoever has chosen it once is reminded of every event to which they say that they come', async () => {
  expect(await pressAlone(story, sylvi, 'me.save', allOn)).toContain('Asetuksesi on tallennettu.');
  await press(story, sylvi, someMessage, 'event.coming', { event: webinar, coming: 'yes' });
  await story.until('2021-04-13T09:05');
  expect(sentTo(story, sylvi, 'own-reminder')).toHaveLength(1);
});

test('Whoever then says that they do not come is not reminded', async () => {
  await pressAlone(story, sylvi, 'me.save', allOn);
  await press(story, sylvi, someMessage, 'event.coming', { event: webinar, coming: 'yes' });
  await press(story, sylvi, someMessage, 'event.coming', { event: webinar, coming: 'no' });
  await story.until('2021-04-14T15:00');
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
});

test('»asetukset» shows one card with everything that one decides for oneself, filled with what holds', async () => {
  const shown = await writeAlone(story, sylvi, 'Asetukset');
  for (const said of ['Omat asetuksesi', 'Organisaatio', 'Kieli', 'Muistuta tuntia ennen', 'Älä lähetä mitään', 'Lopeta kaikki'])
    expect(shown).toContain(said);
  await pressAlone(story, sylvi, 'me.save', {
    ...allOn,
    organisation: 'ohjaamo-kotka',
    language: 'sv',
    quietFrom: '18:00',
    quietTo: '08:00',
  });
  const again = await writeAlone(story, sylvi, 'asetukset');
  expect(again).toContain('Dina inställningar');
  expect(again).toContain('ohjaamo-kotka');
  await pressAlone(story, sylvi, 'me.save', { ...allOn, language: 'teams' });
  expect(await writeAlone(story, sylvi, 'asetukset')).toContain('Omat asetuksesi');
});

test('Quiet hours of one’s own hold a reminder back until they are over', async () => {
  await pressAlone(story, sylvi, 'me.save', { ...allOn, quietFrom: '20:00', quietTo: '10:30' });
  await remind(sylvi, 'day');
  await story.until('2021-04-13T10:29');
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
  await story.until('2021-04-13T10:31');
  expect(sentTo(story, sylvi, 'own-reminder')).toHaveLength(1);
});

test('Half a time is told of, and nothing is changed', async () => {
  expect(await pressAlone(story, sylvi, 'me.save', { ...allOn, quietFrom: '20:00' })).toContain('Kirjoita molemmat kellonajat');
  expect(await story.rows('member~')).toEqual([]);
});

test('»lopeta kaikki» stops everything at once, and what is asked for afterwards is sent again', async () => {
  await pressAlone(story, sylvi, 'me.save', allOn);
  await remind(sylvi, 'day');
  await remind(sylvi, 'hour');
  expect(await writeAlone(story, sylvi, 'lopeta kaikki')).toContain('En lähetä sinulle enää mitään yksityisesti.');
  await story.until('2021-04-13T12:00');
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
  await remind(sylvi, 'hour');
  await story.until('2021-04-14T15:00');
  expect(sentTo(story, sylvi, 'own-reminder')).toHaveLength(1);
});

test('One’s settings are not shown in the channel', async () => {
  await story.send(story.teams().mention(sylvi, 'asetukset', { channel: someMessage.place }));
  const said = wordsOf(latest(story.connector.posts().at(-1) ?? someMessage));
  expect(said).toContain('Omat asetuksesi näytän vain sinulle.');
});

test('Somebody who has blocked the bot is tried once, and again only when they write', async () => {
  await remind(sylvi, 'day');
  await remind(sylvi, 'hour');
  const refusal = { status: 403, body: { error: { code: 'MessageWritesBlocked', message: 'Blocked' } } };
  story.connector.goesWrong({ kind: 'answer', accepted: false, answer: refusal }, toPeople, 99);
  await story.until('2021-04-14T15:00');
  expect(story.connector.requests().filter(toPeople)).toHaveLength(1);
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
  story.connector.recover();
  const later = { event: '2021-04-15-ohjaustaverkossa-esittely', choice: 'hour' };
  expect(await press(story, sylvi, someMessage, 'me.remind', later)).toContain('En saa sinuun yhteyttä yksityisesti.');
  await writeAlone(story, sylvi, 'hei');
  expect(await pressAlone(story, sylvi, 'me.remind', later)).toContain('Muistutan sinua yksityisesti tuntia ennen.');
  await story.until('2021-04-15T18:00');
  expect(sentTo(story, sylvi, 'own-reminder')).toHaveLength(1);
});

test('A message that may have arrived is not sent again', async () => {
  await remind(sylvi, 'day');
  story.connector.goesWrong({ kind: 'reset', accepted: true }, toPeople);
  await story.until('2021-04-13T12:00');
  expect(story.connector.requests().filter(toPeople)).toHaveLength(1);
});

test('Whoever has left the channel is told nothing more, though the bot has a chat with them', async () => {
  await writeAlone(story, sylvi, 'apua');
  await remind(sylvi, 'day');
  const before = toldTo(story, sylvi).length;
  expect(before).toBe(1);
  story.connector.board.members = story.connector.board.members.filter(({ id }) => id !== sylvi.id);
  await story.pass(600_000);
  await story.until('2021-04-13T12:00');
  expect(toldTo(story, sylvi)).toHaveLength(before);
});

test('The secretariat sees nothing of what is sent in private, and the ledger names neither the person nor their ids', async () => {
  const seen = async () => {
    const { posts } = v.parse(endpoints.deliveries.response, (await story.ask('/api/deliveries', { as: aino })).body);
    return posts.filter(({ id }) => id.includes('own-reminder'));
  };
  await remind(sylvi, 'day');
  expect(await seen()).toEqual([]);
  await story.until('2021-04-13T12:00');
  expect(toldTo(story, sylvi)).toHaveLength(1);
  expect(await seen()).toEqual([]);
  const { deliveries } = await connectTables(story.account);
  const rows = await deliveries.withPrefix('kaselo', 'private~');
  expect(rows).toHaveLength(1);
  for (const sign of [sylvi.objectId, sylvi.name, sylvi.email]) expect(JSON.stringify(rows)).not.toContain(sign);
});
