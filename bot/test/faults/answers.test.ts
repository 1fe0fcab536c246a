import { setTimeout } from 'node:timers/promises';
import { hang, reset, rosterQuestions, serverError, throttled } from '../connector/faults';
import { type TeamsMember, teamsMember } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { useStorage } from '../stories/app';
import { posted, press, roundOf } from '../stories/reading';
import { dayNumber, eventOn, smallNetwork, someDays } from './smallNetwork';
import { aino, beginFaults, endFaults, type FaultStory, sick } from './stage';
import { isBearable, lostAnswers, storageFaults } from './storageFaults';

const storage = useStorage();
const round = eventOn(dayNumber(0));
const notStored = 'ei saa juuri nyt yhteyttä tietoihinsa, joten lähettämäsi ei ehkä tallentunut';

/** A crowd, so that each cell has somebody who has not answered yet. */
const crowd: readonly TeamsMember[] = Array.from({ length: 80 }, (_, number) =>
  teamsMember({
    name: `Keksitty ${number}`,
    email: `keksitty${number}@example.org`,
    objectId: `0c5e7c1a-3d92-4e68-8f47-5a1c9e2d${1000 + number}`,
  }),
);

let it: FaultStory;
let used = 0;
beforeAll(async () => {
  it = await beginFaults(storage(), { content: smallNetwork(someDays(1)), members: [aino, ...crowd] });
  await it.story.until(`${dayNumber(0)}T11:05`);
});
afterAll(() => endFaults(it));

/** The next person, whose organisation is known. */
const somebody = async (): Promise<TeamsMember> => {
  const person = crowd[used];
  if (person === undefined) throw new Error('Nobody is left');
  used += 1;
  await it.story.ask('/api/me/organisation', { as: person, method: 'PUT', body: { organisation: 'school' } });
  return person;
};
const card = () => {
  const message = posted(it.story, 'follow-up').at(-1);
  if (message === undefined) throw new Error('The card does not stand in the channel');
  return message;
};
const onTheCard = (who: TeamsMember, outcome: string) => press(it.story, who, card(), 'followUp.answer', { round, outcome });
const onTheTab = async (who: TeamsMember, outcome: string) => {
  const body = { outcome, moved: [{ action: 'action-tell', status: 'in-progress' }], others: [] };
  const answer = await it.story.ask(`/api/follow-ups/${round}/answer`, { as: who, method: 'PUT', body });
  return JSON.stringify(answer.body);
};
const doors: readonly (readonly [string, typeof onTheCard, string])[] = [
  ['on the card', onTheCard, 'Kiitos, vastauksesi on tallennettu'],
  ['in the tab', onTheTab, '"summary"'],
];

const rowsOf = async (who: TeamsMember) =>
  (await it.story.rows(`answer~${round}~`)).filter((row) => JSON.stringify(row).includes(who.objectId));
const earlier = async (who: TeamsMember) =>
  (await it.story.rows(`answered~${round}~`)).filter((row) => JSON.stringify(row).includes(who.objectId));
const lines = async (who: TeamsMember) => (await it.story.rows('update~')).filter((row) => JSON.stringify(row).includes(who.objectId));

const expectOne = async (who: TeamsMember, outcome: string) => {
  const [row, ...more] = await rowsOf(who);
  expect(JSON.stringify(row)).toContain(outcome);
  expect([more.length, (await earlier(who)).length]).toEqual([0, 0]);
};

describe.each(doors)('Somebody answers %s', (door, answer, thanks) => {
  test.each(storageFaults)(
    'while the table service %s: they are told, and what they send again afterwards is stored once',
    async (what, fault) => {
      const who = await somebody();
      const outcome = `Vastaus ${door} kun ${what}`;
      it.store.goesWrong(fault);
      const shown = await answer(who, outcome);
      const ill = await sick(it);
      it.store.recover();
      if (isBearable(fault)) expect(shown).toContain(thanks);
      else {
        expect([shown, ill]).toEqual([expect.stringContaining(notStored), ['storage']]);
        expect(shown).toMatch(/Viite [0-9A-Z]{4}\./);
        expect(await rowsOf(who)).toEqual([]);
      }
      expect(await answer(who, outcome)).toContain(thanks);
      await expectOne(who, outcome);
      if (door === 'in the tab') expect(await lines(who)).toHaveLength(1);
      expect(await sick(it)).toEqual([]);
    },
  );

  test.each(lostAnswers)('and the table service %s, at any request: the answer is stored once, and said to be', async (what, fault) => {
    const who = await somebody();
    const outcome = `Vastaus ${door} kun ${what}`;
    const before = it.store.requests().length;
    expect(await answer(who, `${outcome} ensin`)).toContain(thanks);
    const steps = it.store.requests().length - before;
    for (const [number, after] of [1, 3, steps - 4, steps - 2].entries()) {
      it.store.goesWrong(fault, { after, times: 1 });
      expect(await answer(who, `${outcome} ${number}`)).toContain(thanks);
      it.store.recover();
      expect(JSON.stringify(await rowsOf(who))).toContain(`${outcome} ${number}`);
    }
    expect([(await rowsOf(who)).length, (await earlier(who)).length]).toEqual([1, 4]);
  });
});

test('The card in the channel counts everybody once when the table service is back', async () => {
  await it.story.pass(30_000);
  const { summary, answers } = await roundOf(it.story, aino, round);
  expect([summary.answered, answers.length]).toEqual([1, 24]);
  expect(wordsOf(latest(card()))).toContain('Yksi organisaatio on vastannut');
});

test.each([
  ['has too much to do', throttled(1)],
  ['answers 500', serverError(500)],
  ['answers 503', serverError(503)],
  ['breaks the line', reset({ accepted: false })],
  ['never answers', hang({ accepted: false })],
])('Teams %s when somebody new answers: a sentence tells, nothing is stored, and a moment later it is', async (_what, fault) => {
  const who = await somebody();
  await it.story.pass(6 * 60_000);
  it.story.connector.goesWrong(fault, rosterQuestions, Number.POSITIVE_INFINITY);
  const shown = await Promise.race([onTheCard(who, 'Teams on vaiti'), setTimeout(20_000, 'nothing')]);
  it.story.connector.recover();
  expect(shown).toContain('Teams ei juuri nyt kerro');
  expect(await rowsOf(who)).toEqual([]);
  expect(await onTheCard(who, 'Teams puhuu')).toContain('Kiitos, vastauksesi on tallennettu');
  await expectOne(who, 'Teams puhuu');
});
