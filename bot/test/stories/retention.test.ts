import * as v from 'valibot';
import { Answer } from '../../src/followUps/answer';
import { isRemoved } from '../../src/kit/removedPerson';
import { Update } from '../../src/priorities/update';
import { Removal } from '../../src/retention/retention';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { instantAt } from '../plan/helsinki';
import { beginStory, type Story, useStorage } from './app';
import { press, roundOf, someMessage, webinar } from './reading';

const storage = useStorage();
let story: Story;
const [aino, eino, sylvi] = [member('aino'), member('eino'), member('sylvi')];

/** Eino has answered twice, Sylvi has begun to; both have said that they come. The round closes on 28 April 2021. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await put(`/api/events/${webinar}/attendance`, { coming: 'yes' }, sylvi);
  await story.until('2021-04-14T15:00');
  await put('/api/me/organisation', { organisation: 'ohjaamo-kotka' }, eino);
  await put('/api/me/calendar-feed', {}, eino);
  await put('/api/me/visit', {}, eino);
  await put(`/api/follow-ups/${webinar}/answer`, { outcome: 'Ensimmäinen sana', moved: [{ action: await linked() }] }, eino);
  await put(`/api/follow-ups/${webinar}/answer`, { outcome: 'Viimeinen sana', moved: [{ action: await linked() }] }, eino);
  await put(`/api/follow-ups/${webinar}/draft`, { outcome: 'Kesken' }, sylvi);
});
afterEach(() => story.end());

const put = async (path: string, body: unknown, as: TeamsMember) => {
  const { status, body: said } = await story.ask(path, { as, method: 'PUT', body });
  expect([path, status, status === 200 ? undefined : said]).toEqual([path, 200, undefined]);
};
const linked = async () => (await roundOf(story)).actions[0]?.id ?? '';
const rows = async <Schema extends v.GenericSchema>(prefix: string, schema: Schema) =>
  (await story.rows(prefix)).map((row) => v.parse(schema, JSON.parse(String(Reflect.get(Object(row), 'json0')))));
const count = async (prefix: string) => (await story.rows(prefix)).length;

/** The night of a day comes, without what the channel would hear on the way. */
const night = async (day: string) => {
  story.clock.moveTo(instantAt(`${day}T06:00`));
  return story.app().forgetNightly();
};

test('The night after a year has passed since the round, its answers are their organisation’s and nobody’s', async () => {
  await night('2022-04-28');
  expect((await rows('answer~', Answer)).map(({ person }) => person.objectId)).toEqual([eino.objectId]);
  const [removal] = await night('2022-04-29');
  expect(removal?.counts).toEqual({ answers: 2 });
  const [answer, ...others] = await rows('answer~', Answer);
  expect(others).toEqual([]);
  expect(answer).toMatchObject({ organisation: 'ohjaamo-kotka', content: { outcome: 'Viimeinen sana' } });
  expect(answer !== undefined && isRemoved(answer.person)).toBe(true);
  const updates = await rows('update~', Update);
  expect(updates.map(({ by, text }) => [isRemoved(by), text])).toEqual([[true, 'Viimeinen sana']]);
  expect(await count('answered~')).toBe(0);
  expect(JSON.stringify([await story.rows('answer'), await story.rows('update~')])).not.toContain(eino.objectId);
  expect((await roundOf(story)).summary.answered).toBe(1);
});

test('Who came is forgotten three months after the event, and what was only begun a month after the round', async () => {
  expect(await night('2021-05-27')).toEqual([]);
  expect((await night('2021-05-29')).map(({ counts }) => counts)).toEqual([{ drafts: 1 }]);
  expect((await night('2021-07-14')).map(({ counts }) => counts)).toEqual([]);
  expect(await count('comes~')).toBe(1);
  expect((await night('2021-07-15')).map(({ counts }) => counts)).toEqual([{ attendance: 1 }]);
  expect([await count('draft~'), await count('attendance~'), await count('comes~')]).toEqual([0, 0, 0]);
});

test('A suggestion is forgotten thirty days after it was made, and an own reminder three months after its event', async () => {
  await put(`/api/events/2021-04-15-ohjaustaverkossa-esittely/reminder`, { dayBefore: false, hourBefore: true }, sylvi);
  await press(story, sylvi, someMessage, 'proposal.send', { text: 'siirrä TNO-foorumi 2.6.' });
  await night('2021-05-14');
  expect([await count('proposal~'), await count('remind~')]).toEqual([1, 1]);
  await night('2021-05-15');
  expect([await count('proposal~'), await count('remind~')]).toEqual([0, 1]);
  await night('2021-07-15');
  expect(await count('remind~')).toBe(1);
  await night('2021-07-16');
  expect(await count('remind~')).toBe(0);
});

test('Somebody who has left the channel is forgotten thirty days later, and somebody who came back is not', async () => {
  const everybody = story.connector.board.members;
  const without = (who: TeamsMember) => everybody.filter(({ id }) => id !== who.id);
  story.connector.board.members = without(eino);
  await night('2021-04-20');
  story.connector.board.members = everybody;
  await night('2021-04-25');
  story.connector.board.members = without(eino);
  await night('2021-05-10');
  expect([await count('member~'), await count('left~')]).toEqual([1, 1]);
  await night('2021-06-08');
  expect(await count('member~')).toBe(1);
  expect((await night('2021-06-10')).map(({ counts }) => counts)).toEqual([{ leavers: 1 }]);
  expect([await count('member~'), await count('visit~'), await count('left~')]).toEqual([0, 0, 0]);
});

test('A night on which Teams does not tell who is there makes nobody a leaver', async () => {
  story.connector.board.members = [];
  await night('2021-04-20');
  expect(await count('left~')).toBe(0);
});

test('The history of changes and the record of posts are kept for two years', async () => {
  await put('/api/changes', { edits: [{ kind: 'series', id: 'keksitty', value: { id: 'keksitty', title: 'Keksitty' } }] }, aino);
  await night('2023-04-12');
  expect(await count('change~')).toBe(1);
  const [removal] = await night('2023-04-16');
  expect(removal?.counts).toMatchObject({ history: 1, deliveries: expect.any(Number) });
  expect(await count('change~')).toBe(0);
});

test('What was removed is written down in numbers, and neither there nor in the log is anybody’s name or word', async () => {
  await night('2022-05-01');
  expect(await rows('removed~', Removal)).toEqual([{ at: story.clock.now(), counts: { answers: 2, attendance: 1, drafts: 1 } }]);
  const told = JSON.stringify([story.said, await story.rows('removed~')]);
  for (const word of [eino.objectId, sylvi.objectId, eino.name, 'Viimeinen sana', 'Kesken']) expect(told).not.toContain(word);
});

test('A network that keeps answers for three years keeps them for three years', async () => {
  const { body } = await story.ask('/api/items/settings/kaselo', { as: aino });
  const { value, version } = v.parse(v.object({ value: v.looseObject({}), version: v.string() }), body);
  await put(
    '/api/changes',
    { edits: [{ kind: 'settings', id: 'kaselo', base: version, value: { ...value, retention: { answerMonths: 36 } } }] },
    aino,
  );
  expect((await night('2024-04-28')).flatMap(({ counts }) => counts.answers ?? [])).toEqual([]);
  expect((await night('2024-04-30')).flatMap(({ counts }) => counts.answers ?? [])).toEqual([2]);
});

test('A night that comes twice removes once', async () => {
  await night('2022-05-01');
  expect(await night('2022-05-01')).toEqual([]);
  expect(await night('2022-05-02')).toEqual([]);
  expect(await count('removed~')).toBe(1);
});
