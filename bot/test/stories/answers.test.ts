import * as v from 'valibot';
import { largestCardBytes } from '../../src/kit/card';
import { conversationNotFound, edits, throttled } from '../connector/faults';
import { inventedMembers, member, type TeamsMember, teamsMember } from '../connector/inventedTeam';
import { cardOf, latest, type Message, wordsOf } from '../connector/messages';
import { beginStory, realContent, type Story, useStorage } from './app';
import { creates, posted, press, roundOf, shownBy, webinar, wordsInCard } from './reading';

const storage = useStorage();
let story: Story;
const [eino, sylvi, astrid] = [member('eino'), member('sylvi'), member('astrid')];
const organisations = realContent.organisations.map(({ id }) => String(id));
const beat = 5000;

const crowd: readonly TeamsMember[] = Array.from({ length: 61 }, (_, number) =>
  teamsMember({
    name: `Keksitty ${number}`,
    email: `keksitty${number}@example.org`,
    objectId: `0c5e7c1a-3d92-4e68-8f47-5a1c9e2d${1000 + number}`,
    guest: number % 4 > 0,
  }),
);

/** The webinar has just ended, and its card stands in the channel. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', members: [...inventedMembers, ...crowd] });
  await story.install();
  await story.until('2021-04-14T14:30');
});
afterEach(() => story.end());

const card = (): Message => {
  const message = posted(story, 'follow-up').at(-1);
  if (message === undefined) throw new Error('The card does not stand in the channel');
  return message;
};
const choose = (who: TeamsMember, organisation = organisations[0]) =>
  story.ask('/api/me/organisation', { as: who, method: 'PUT', body: { organisation } });
const answer = (who: TeamsMember, outcome: string, more: object = {}, locale?: string) =>
  press(story, who, card(), 'followUp.answer', { round: webinar, outcome, ...more }, locale);
const edited = () => story.connector.requests().filter(edits);
const sharedCard = () =>
  v.parse(v.looseObject({ refresh: v.optional(v.object({ userIds: v.array(v.string()) })) }), cardOf(latest(card())));
const stored = async () => (await story.rows('answer~')).length;

test('A guest who answers for the first time chooses the organisation once, and nothing that was written is lost', async () => {
  const asked = await answer(sylvi, 'Sovimme yhteisen ohjaushetken.', { next: 'Ohjaamo kutsuu koolle', usefulness: '4' });
  expect(asked).toContain('Mistä organisaatiosta olet?');
  expect([await stored(), (await story.rows('draft~')).length]).toEqual([0, 1]);
  const unchosen = await press(story, sylvi, card(), 'followUp.chooseOrganisation', { round: webinar, organisation: '' });
  expect(unchosen).toContain('Mistä organisaatiosta olet?');
  const thanked = await press(story, sylvi, card(), 'followUp.chooseOrganisation', {
    round: webinar,
    organisation: 'ohjaamo-lappeenranta',
  });
  expect(thanked).toContain('Kiitos, vastauksesi on tallennettu');
  for (const kept of ['Sovimme yhteisen ohjaushetken.', 'Ohjaamo kutsuu koolle', '4/5']) expect(thanked).toContain(kept);
  expect([await stored(), (await story.rows('draft~')).length]).toEqual([1, 0]);
  expect(await answer(sylvi, 'Ja vielä yksi asia.')).toContain('Kiitos, vastauksesi on tallennettu');
});

test('Somebody answers again: the new answer counts, the old one is kept, and the organisation is counted once', async () => {
  await choose(eino);
  await answer(eino, 'Ensimmäinen');
  await story.pass(60_000);
  expect(await press(story, eino, card(), 'followUp.edit', { round: webinar })).toContain('Ensimmäinen');
  await answer(eino, 'Toinen');
  const { answers, summary } = await roundOf(story, eino);
  expect(answers).toMatchObject([{ outcome: 'Toinen', edited: true, mine: true }]);
  expect(summary.answered).toBe(1);
  expect(JSON.stringify(await story.rows('answered~'))).toContain('Ensimmäinen');
});

test('The same press comes twice, and twice at once: it is one answer without a history', async () => {
  await choose(eino);
  const activity = story.teams().press(eino, card(), 'followUp.answer', { round: webinar, outcome: 'Kerran' });
  const shown = [await story.send(activity), ...(await Promise.all([story.send(activity), story.send(activity)]))].map(shownBy);
  expect(shown.every((words) => words.includes('Kiitos, vastauksesi on tallennettu'))).toBe(true);
  expect([await stored(), (await story.rows('answered~')).length]).toEqual([1, 0]);
});

test('Two people of one organisation answer at the same moment: both are kept, and the organisation is counted once', async () => {
  await Promise.all([choose(eino), choose(sylvi)]);
  await Promise.all([answer(eino, 'Einon sana'), answer(sylvi, 'Sylvin sana')]);
  const { answers, summary } = await roundOf(story);
  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['Einon sana', 'Sylvin sana']);
  expect(summary.answered).toBe(1);
});

test('An answer that moves an action stands under the action', async () => {
  await choose(eino);
  const [action] = (await roundOf(story, eino)).actions;
  expect(await answer(eino, 'Saatiin alkuun', { action: action?.id, actionStatus: 'in-progress' })).toContain('(kesken)');
  expect((await roundOf(story, eino)).actions[0]).toMatchObject({ id: action?.id, status: 'in-progress' });
  expect(await answer(eino, 'Perun puheeni')).not.toContain('(kesken)');
  expect(await story.rows('update~')).toEqual([]);
});

test('Forty people answer within one second: all are stored, and the shared card is updated once, with the right count', async () => {
  const forty = crowd.slice(0, 40);
  await Promise.all(forty.map((who, number) => choose(who, organisations[number % 30])));
  const thanked = await Promise.all(forty.map((who, number) => answer(who, `Vastaus ${number}`)));
  expect(thanked.filter((words) => words.includes('Kiitos, vastauksesi on tallennettu'))).toHaveLength(40);
  expect([await stored(), edited().length]).toEqual([40, 0]);
  await story.pass(beat);
  expect(edited()).toHaveLength(1);
  expect(wordsOf(latest(card()))).toContain('30 organisaatiota on vastannut');
  expect(sharedCard().refresh?.userIds.toSorted()).toEqual(forty.map(({ id }) => id).toSorted());
  const { answers, summary } = await roundOf(story);
  expect([answers.length, summary.answered]).toEqual([40, 30]);
  await story.pass(60_000);
  expect(edited()).toHaveLength(1);
});

test('People answer all the time for a minute: the shared card changes at most once in five seconds, and the last count stands', async () => {
  await Promise.all(crowd.slice(0, 30).map((who, number) => choose(who, organisations[number])));
  for (const who of crowd.slice(0, 30)) {
    await answer(who, 'Yksi lause');
    await story.pass(2000);
  }
  await story.pass(beat);
  const times = edited().map(({ at }) => at);
  expect(times.slice(1).every((at, index) => at - (times[index] ?? 0) >= beat)).toBe(true);
  expect(times.length).toBeLessThanOrEqual(13);
  expect(wordsOf(latest(card()))).toContain('30 organisaatiota on vastannut');
});

test('Sixty-one people answer: the latest sixty keep their own card, and whoever was first still sees it on asking', async () => {
  for (const [number, who] of crowd.entries()) {
    await choose(who, organisations[number % organisations.length]);
    await answer(who, `Vastaus ${number}`);
    story.clock.moveTo(story.clock.now() + 1);
  }
  await story.pass(beat);
  const ids = sharedCard().refresh?.userIds ?? [];
  expect(ids).toHaveLength(60);
  expect(ids).not.toContain(crowd[0]?.id);
  const shown = await story.send(story.teams().press(member('eino'), card(), 'followUp.show', { round: webinar }, 'automatic'));
  expect(shownBy(shown)).toContain('Mitä siitä jäi käteen');
  const [first, last] = [crowd[0] ?? eino, crowd[60] ?? eino];
  expect(await press(story, first, card(), 'followUp.show', { round: webinar })).toContain('Vastaus 0');
  expect(await press(story, last, card(), 'followUp.show', { round: webinar })).toContain('Vastaus 60');
});

test('Teams no longer knows the card: it is posted anew once, and later answers are counted on the new one', async () => {
  await Promise.all([choose(eino), choose(sylvi, organisations[1]), choose(astrid, organisations[2])]);
  story.connector.goesWrong(conversationNotFound, edits, 1);
  await answer(eino, 'Yksi');
  await story.pass(beat);
  expect(posted(story, 'follow-up')).toHaveLength(2);
  expect(wordsOf(latest(card()))).toContain('Yksi organisaatio on vastannut');
  await answer(sylvi, 'Kaksi');
  await story.pass(beat);
  expect(wordsOf(latest(card()))).toContain('Kaksi organisaatiota on vastannut');
  story.connector.goesWrong(conversationNotFound, edits, 1);
  await answer(astrid, 'Kolme');
  await story.pass(60_000);
  expect(creates(story, 'follow-up')).toBe(2);
  expect(await stored()).toBe(3);
});

test('Teams asks an update to wait: the count is right a little later', async () => {
  await choose(eino);
  story.connector.goesWrong(throttled(30), edits);
  await answer(eino, 'Yksi');
  await story.pass(20_000);
  expect(edited()).toHaveLength(1);
  await story.pass(20_000);
  expect(edited()).toHaveLength(2);
  expect(wordsOf(latest(card()))).toContain('Yksi organisaatio on vastannut');
});

test('An answer with fields that we do not know, from an older or a newer card, is taken', async () => {
  await choose(eino);
  expect(await answer(eino, 'Yksi lause', { mood: 'hyvä', step: 3, action: '', usefulness: '', next: '' })).toContain('Kiitos');
  expect(await stored()).toBe(1);
});

test('The longest answer that may be given comes back whole, within what Teams takes', async () => {
  await choose(eino);
  const longest = { goodPractice: 'ö'.repeat(2000), next: 'å'.repeat(2000) };
  expect(await answer(eino, 'ä'.repeat(4000), longest)).toContain('Kiitos');
  for (const verb of ['followUp.show', 'followUp.edit']) {
    const { body } = await story.send(story.teams().press(eino, card(), verb, { round: webinar }));
    const { value } = v.parse(v.object({ value: v.looseObject({}) }), body);
    expect(wordsInCard(value)).toContain('ä'.repeat(4000));
    expect(Buffer.byteLength(JSON.stringify(value))).toBeLessThanOrEqual(largestCardBytes);
  }
});

test('What a person writes is neither bold nor a link nor a mention by accident', async () => {
  await choose(eino);
  const tricky = '**lihava** [linkki](https://example.org) <at>KASELO</at> =1+1';
  const { body } = await story.send(story.teams().press(eino, card(), 'followUp.answer', { round: webinar, outcome: tricky }));
  const { value } = v.parse(v.object({ value: v.object({ body: v.array(v.unknown()) }) }), body);
  expect(JSON.stringify(value.body)).toContain(JSON.stringify({ type: 'TextRun', text: tricky }));
});
