import * as v from 'valibot';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { FollowUps, RoundTimes } from '../../src/contract/followUps';
import { edits as updates } from '../connector/faults';
import { member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { instantAt } from '../plan/helsinki';
import { beginStory, type Story, useStorage } from './app';
import { creates, posted, press, roundOf, webinar } from './reading';

const storage = useStorage();
let story: Story;
const [aino, eino] = [member('aino'), member('eino')];

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
});
afterEach(() => story.end());

const poll = {
  id: 'kevaan-tarpeet',
  title: 'Kevään koulutustarpeet',
  question: 'Mitä koulutusta tarvitsette keväällä?',
  priorities: [],
  opensAt: '2021-04-13T09:30',
  lastDay: '2021-04-20',
};
const versionOf = async (id: string) => {
  const { status, body } = await story.ask(`/api/items/round/${id}`, { as: aino });
  return status === 404 ? undefined : v.parse(ItemToEdit, body).version;
};
const write = async (id: string, value: object | null) => {
  const body = { edits: [{ kind: 'round', id, base: await versionOf(id), value }] };
  return v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body })).body);
};
const followUps = async () => v.parse(FollowUps, (await story.ask('/api/follow-ups', { as: eino })).body);
const card = (about: string) => {
  const message = posted(story, about).find((each) => wordsOf(latest(each)).length > 0);
  if (message === undefined) throw new Error('The card does not stand in the channel');
  return message;
};

test('The secretariat opens a round about no event: the channel hears of it once, and people answer', async () => {
  expect(await write(poll.id, poll)).toMatchObject({ outcome: 'saved' });
  expect((await followUps()).coming[0]).toMatchObject({ title: 'Kevään koulutustarpeet' });
  await story.until('2021-04-13T09:30');
  const message = card(`follow-up~${poll.id}`);
  expect(wordsOf(latest(message))).toContain('Mitä koulutusta tarvitsette keväällä?');
  expect(await press(story, eino, message, 'followUp.answer', { round: poll.id, outcome: 'Uraohjausta' })).toContain('Kiitos');
  const round = await roundOf(story, eino, poll.id);
  expect(round.event).toBeUndefined();
  expect((await story.ask('/api/deliveries', { as: aino })).body).toMatchObject({
    posts: expect.arrayContaining([expect.objectContaining({ kind: 'Seurantakysely', title: poll.title, state: 'delivered' })]),
  });
  expect(round).toMatchObject({ question: poll.question, summary: { title: poll.title, byHand: true, answered: 1 } });
  await story.app().heal();
  await story.until('2021-04-19T12:00');
  expect(creates(story, `follow-up~${poll.id}`)).toBe(1);
});

test('A round that the secretary opens now begins by the network’s clock and ends by its rules, whatever her own clock says', async () => {
  const times = async () => v.parse(RoundTimes, (await story.ask('/api/rounds/new', { as: aino })).body);
  expect(await times()).toEqual({ opensAt: '2021-04-13T08:55', lastDay: '2021-04-27' });
  story.clock.moveTo(instantAt('2021-04-13T23:59'));
  expect(await times()).toEqual({ opensAt: '2021-04-13T23:59', lastDay: '2021-04-27' });
  story.clock.moveTo(instantAt('2021-04-14T00:00'));
  expect(await times()).toEqual({ opensAt: '2021-04-14T00:00', lastDay: '2021-04-28' });
});

test('A round is opened at once, a few seconds after the minute that it names', async () => {
  story.clock.moveTo(story.clock.now() + 20_000);
  await write(poll.id, { ...poll, opensAt: '2021-04-13T08:55' });
  await story.pass(5000);
  expect(creates(story, `follow-up~${poll.id}`)).toBe(1);
  expect(wordsOf(latest(card(`follow-up~${poll.id}`)))).not.toContain('myöhässä');
});

test('A running round is prolonged: its card tells the new last day, and the channel hears of it no second time', async () => {
  await story.until('2021-04-14T14:30');
  const { summary } = await roundOf(story, eino);
  const prolonged = { id: webinar, title: summary.title, event: webinar, opensAt: '2021-04-14T14:30', lastDay: '2021-05-05' };
  expect(await write(webinar, prolonged)).toMatchObject({ outcome: 'saved' });
  await story.pass(10_000);
  expect(wordsOf(latest(card(`follow-up~${webinar}`)))).toContain('ke 5.5.');
  await story.until('2021-05-05T12:00');
  expect((await roundOf(story, eino)).summary).toMatchObject({ state: 'open', byHand: true });
  expect([creates(story, `follow-up~${webinar}`), creates(story, `nudge~${webinar}`)]).toEqual([1, 1]);
});

test('A round is ended early: it takes no answers, its card says so, and nobody is asked again', async () => {
  await story.until('2021-04-15T12:00');
  const ended = { id: webinar, title: 'Webinaari', event: webinar, opensAt: '2021-04-14T14:30', lastDay: '2021-04-14' };
  await write(webinar, ended);
  await story.pass(10_000);
  expect(wordsOf(latest(card(`follow-up~${webinar}`)))).toContain('Vastausaika päättyi');
  expect(await press(story, eino, card(`follow-up~${webinar}`), 'followUp.answer', { round: webinar, outcome: 'Myöhässä' })).toContain(
    'Vastausaika päättyi',
  );
  await story.until('2021-04-22T12:00');
  expect(creates(story, `nudge~${webinar}`)).toBe(0);
});

test('When a round that has opened is said to open later, it keeps its opening, and its card comes once', async () => {
  await write(poll.id, poll);
  await story.until('2021-04-13T10:00');
  await write(poll.id, { ...poll, title: 'Kevään tarpeet', opensAt: '2021-04-15T09:00' });
  await story.until('2021-04-16T12:00');
  expect(creates(story, `follow-up~${poll.id}`)).toBe(1);
});

test('A round that is taken away says so on its card; put back, it asks again on the same card', async () => {
  await write(poll.id, poll);
  await story.until('2021-04-13T10:00');
  const removed = await write(poll.id, null);
  await story.pass(10_000);
  expect(wordsOf(latest(card(`follow-up~${poll.id}`)))).toContain('Tämä kysely on peruttu.');
  const change = removed.outcome === 'saved' ? removed.change : '';
  await story.ask(`/api/changes/${change}/undo`, { as: aino, method: 'PUT', body: {} });
  await story.pass(10_000);
  expect(wordsOf(latest(card(`follow-up~${poll.id}`)))).toContain('Mitä koulutusta tarvitsette keväällä?');
  expect([creates(story, `follow-up~${poll.id}`), story.connector.requests().filter(updates).length]).toEqual([1, 2]);
});

test('An event that is followed up only by hand, a meeting, gets its round when the secretariat opens one', async () => {
  const meeting = (await story.ask('/api/calendar?from=2021-01-01&to=2021-12-31', { as: aino })).body;
  const { events } = v.parse(
    v.looseObject({ events: v.array(v.looseObject({ id: v.string(), kind: v.string(), title: v.string() })) }),
    meeting,
  );
  const found = events.find(({ kind }) => kind === 'meeting' || kind === 'steering-group');
  if (found === undefined) throw new Error('There is no meeting');
  await write(found.id, { ...poll, id: found.id, event: found.id, title: found.title, question: undefined });
  await story.until('2021-04-13T09:30');
  expect(wordsOf(latest(card(`follow-up~${found.id}`)))).toContain(found.title);
  expect((await roundOf(story, eino, found.id)).event).toMatchObject({ id: found.id });
});

test('A round whose end is before its beginning, or that is about an event of another name, is refused', async () => {
  for (const value of [
    { ...poll, lastDay: '2021-04-12' },
    { ...poll, event: webinar },
  ]) {
    const body = { edits: [{ kind: 'round', id: poll.id, value }] };
    expect((await story.ask('/api/changes', { as: aino, method: 'PUT', body })).status).toBe(400);
  }
});
