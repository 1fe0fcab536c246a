import * as v from 'valibot';
import { AllAnswers, DraftKept, MyAnswers, Practices } from '../../src/contract/answers';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';
import { roundOf, webinar } from './reading';

const storage = useStorage();
let story: Story;
const [eino, sylvi] = [member('eino'), member('sylvi')];

/** The webinar is over, and two people have said whom they speak for. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.until('2021-04-14T15:00');
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  await story.ask('/api/me/organisation', { as: sylvi, method: 'PUT', body: { organisation: 'lut-yliopisto' } });
});
afterEach(() => story.end());

const keep = async (who: TeamsMember, draft: object) =>
  v.parse(DraftKept, (await story.ask(`/api/follow-ups/${webinar}/draft`, { as: who, method: 'PUT', body: draft })).body);
const answer = (who: TeamsMember, content: object) =>
  story.ask(`/api/follow-ups/${webinar}/answer`, { as: who, method: 'PUT', body: content });
const mine = async (who: TeamsMember) => v.parse(MyAnswers, (await story.ask('/api/my-answers', { as: who })).body);
const practices = async (search: string) =>
  v.parse(Practices, (await story.ask(`/api/practices?search=${encodeURIComponent(search)}`, { as: sylvi })).body);

test('A draft that is typed on goes over the one before it, and nobody is asked', async () => {
  expect(await keep(eino, { outcome: 'Aloin', at: 1000 })).toEqual({ saved: true });
  expect(await keep(eino, { outcome: 'Aloin ja jatkoin', at: 2000, seen: 1000 })).toEqual({ saved: true });
  expect((await roundOf(story, eino)).draft).toMatchObject({ outcome: 'Aloin ja jatkoin', at: 2000 });
});

test('Of two devices that did not know of each other the newer text counts, and the other comes back to be offered', async () => {
  await keep(eino, { outcome: 'Junassa', at: 2000 });
  expect(await keep(eino, { outcome: 'Aamulla työpaikalla', at: 1000 })).toMatchObject({ saved: false, other: { outcome: 'Junassa' } });
  expect(await keep(eino, { outcome: 'Illalla kotona', at: 3000 })).toMatchObject({ saved: true, other: { outcome: 'Junassa' } });
  expect((await roundOf(story, eino)).draft).toMatchObject({ outcome: 'Illalla kotona' });
});

test('A draft that comes from a phone after the answer has been sent does not stand in its way', async () => {
  await answer(eino, { outcome: 'Lähetetty' });
  expect(await keep(eino, { outcome: 'Vanha puhelimelta', at: 1000 })).toMatchObject({ saved: false, other: { outcome: 'Lähetetty' } });
  expect((await roundOf(story, eino)).draft).toBeUndefined();
});

test('Whoever looks for their own finds what they sent and what they have only begun, and nobody else’s', async () => {
  await answer(sylvi, { outcome: 'Sylvin vastaus' });
  await keep(eino, { outcome: 'Einon luonnos', at: story.clock.now() });
  expect(await mine(eino)).toMatchObject({ answers: [], drafts: [{ text: 'Einon luonnos', at: 'ke 14.4. klo 15.00' }] });
  expect(await mine(sylvi)).toMatchObject({ answers: [{ text: 'Sylvin vastaus', round: { id: webinar, state: 'open' } }], drafts: [] });
});

test('A good practice is found by any form of its words, with the priorities that it belongs to', async () => {
  await answer(eino, { outcome: 'Hyvä', goodPractice: 'Yhteinen ohjaushetki ammattiopiston kanssa' });
  await answer(sylvi, { outcome: 'Hyvä', goodPractice: 'Opiskelijoiden vertaistuki' });
  expect((await practices('')).practices).toHaveLength(2);
  const { practices: found, all } = await practices('ohjaushetken ammattiopistot');
  expect([found.map(({ organisation }) => organisation.name), all]).toEqual([['Ohjaamo Kotka'], 2]);
  expect(found[0]).toMatchObject({ regions: ['kymenlaakso'], priorities: [{ order: 2 }], round: { id: webinar } });
  expect((await practices('jääkiekko')).practices).toEqual([]);
});

test('All answers come with what they can be grouped by', async () => {
  await answer(eino, { outcome: 'Einon sana' });
  const { answers } = v.parse(AllAnswers, (await story.ask('/api/answers', { as: sylvi })).body);
  expect(answers).toMatchObject([
    { outcome: 'Einon sana', mine: false, round: { id: webinar, day: 'ke 14.4.' }, regions: ['kymenlaakso'] },
  ]);
});
