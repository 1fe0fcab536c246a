import fc from 'fast-check';
import * as v from 'valibot';
import { Coming } from '../../src/attendance/attendance';
import { pressComing } from '../../src/conversation/pressComing';
import { pressUpdate } from '../../src/conversation/pressUpdate';
import { answersIn, draftsIn } from '../../src/edges/tables/answers';
import { attendancesIn } from '../../src/edges/tables/attendance';
import { dueIndexIn } from '../../src/edges/tables/dueIndex';
import { membersIn } from '../../src/edges/tables/members';
import { updatesIn } from '../../src/edges/tables/updates';
import { pressFollowUp } from '../../src/followUps/cardActions';
import { settableClock } from '../../src/kit/clock';
import { OrganisationId, RoundId } from '../../src/kit/ids';
import { UpdateId as LineId } from '../../src/priorities/update';
import { memoryTables } from '../bench/memoryTables';
import { webinar } from '../stories/reading';
import { data, links, now } from './everyCardsNetwork';

const network = data.network.id;
const round = v.parse(RoundId, webinar);
const coming = data.events.find(({ kind, when }) => kind === 'webinar' && when.precision === 'time' && when.start > '2021-04-15');
const actions = data.priorities.flatMap((priority) => priority.actions);
const linked = actions.filter(({ events, sameAs }) => sameAs === undefined && events.some((id) => String(id) === webinar));
const [moved = actions[0], other = actions[1]] = linked.length > 1 ? linked : actions;
if (coming === undefined || moved === undefined || other === undefined) throw new Error('The content has too little');
const organisations = data.organisations.slice(0, 3).map(({ id }) => id);

const mostPeople = 5;
const who = fc.nat({ max: mostPeople - 1 });
const text = fc.constantFrom('Sovimme ohjausajasta', 'Jaoimme esitteet', '*tähti* & <merkki>');
const click = fc.oneof(
  fc.record({ what: fc.constant('answer' as const), who, text, action: fc.constantFrom('', moved.id, other.id) }),
  fc.record({ what: fc.constant('withdraw' as const), who }),
  fc.record({ what: fc.constant('open' as const), who }),
  fc.record({ what: fc.constant('coming' as const), who, coming: fc.constantFrom(...Coming.options) }),
  fc.record({ what: fc.constant('write' as const), who, text, form: fc.constantFrom('1', '2') }),
  fc.record({ what: fc.constant('undo' as const), who, form: fc.constantFrom('1', '2') }),
);
type Click = typeof click extends fc.Arbitrary<infer Each> ? Each : never;

/** Some people press at the same moment, each once or, for Teams repeats itself, several times. */
const moment = fc.record({
  clicks: fc.uniqueArray(click, { minLength: 1, maxLength: 4, selector: (each) => each.who }),
  times: fc.constantFrom(1, 1, 2, 3),
});

const inMemory = () => {
  const tables = memoryTables(0);
  const clock = settableClock(now, { now: () => 0 });
  const ports = {
    answers: answersIn(tables.networks),
    drafts: draftsIn(tables.networks),
    members: membersIn(tables.networks),
    attendances: attendancesIn(tables.networks),
    updates: updatesIn(tables.networks),
    due: dueIndexIn(tables.due),
    clock,
    links,
  };
  return { clock, ports };
};
const person = (n: number) => ({ tenantId: 'koti', objectId: `henkilo-${n}` });
const organisationOf = (n: number) => organisations[n % organisations.length] ?? v.parse(OrganisationId, 'ei-ole');

/** What must stand at the end: each person's own last word, and nothing else. */
type Expected = {
  answers: Map<number, { outcome: string; action: string }>;
  coming: Map<number, Coming>;
  lines: Map<string, string | undefined>;
};

test('No sequence of presses by any number of people, alone or at once, once or repeated, loses or doubles what they said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { maxLength: 14 }), async (moments) => {
      const { clock, ports } = inMemory();
      for (let n = 0; n < mostPeople; n++) await ports.members.save(network, { person: person(n), organisation: organisationOf(n) });
      const ids = new Map<string, string>();
      const expected: Expected = { answers: new Map(), coming: new Map(), lines: new Map() };

      const doIt = async (each: Click): Promise<void> => {
        const presser = { data, person: person(each.who), account: `29:${each.who}`, language: 'fi' as const };
        const place = { ...presser, role: 'coordinator' as const };
        const form = `form-${each.who}`;
        switch (each.what) {
          case 'answer':
            await pressFollowUp(ports)('followUp.answer', { round, outcome: each.text, action: each.action, actionStatus: '' }, presser);
            return;
          case 'withdraw':
            await pressFollowUp(ports)('followUp.withdraw', { round }, presser);
            return;
          case 'open':
            await pressFollowUp(ports)('followUp.edit', { round }, presser);
            return;
          case 'coming':
            await pressComing(ports)({ event: coming.id, kind: 'week-before', coming: each.coming }, presser);
            return;
          case 'write': {
            const key = `${each.who} ${each.form}`;
            const withdrawnAt = ids.has(key)
              ? (await ports.updates.of(network, moved.id, v.parse(LineId, ids.get(key))))?.row.withdrawnAt
              : undefined;
            const sent = { action: moved.id, form: form + each.form, seen: String(withdrawnAt ?? ''), text: each.text, status: '' };
            const shown = await pressUpdate(ports)('update.save', sent, place);
            const line = /"line":"([0-9a-f]{40})"/.exec(JSON.stringify(shown))?.[1];
            if (line !== undefined) ids.set(key, line);
            return;
          }
          case 'undo': {
            const line = ids.get(`${each.who} ${each.form}`);
            if (line !== undefined) await pressUpdate(ports)('update.withdraw', { action: moved.id, line }, place);
          }
        }
      };
      const remember = (each: Click): void => {
        if (each.what === 'answer') expected.answers.set(each.who, { outcome: each.text, action: each.action });
        if (each.what === 'withdraw') expected.answers.delete(each.who);
        if (each.what === 'coming') expected.coming.set(each.who, each.coming);
        if (each.what === 'write') expected.lines.set(`${each.who} ${each.form}`, each.text);
        if (each.what === 'undo') expected.lines.delete(`${each.who} ${each.form}`);
      };

      for (const { clicks, times } of moments) {
        await Promise.all(clicks.flatMap((each) => Array.from({ length: times }, () => doIt(each))));
        for (const each of clicks) remember(each);
        clock.moveTo(clock.now() + 1000);
      }

      const given = await ports.answers.inRound(network, round);
      expect(given.map(({ person: by, content }) => [by.objectId, content.outcome]).sort()).toEqual(
        [...expected.answers].map(([n, { outcome }]) => [person(n).objectId, outcome]).sort(),
      );
      const said = await ports.attendances.at(network, coming.id);
      expect(said.map(({ person: by, coming: what }) => [by.objectId, what]).sort()).toEqual(
        [...expected.coming].map(([n, what]) => [person(n).objectId, what]).sort(),
      );
      const lines = await ports.updates.all(network);
      const fromAnswers = [...expected.answers].flatMap(([n, { outcome, action }]) =>
        action === '' ? [] : [[person(n).objectId, action, outcome]],
      );
      const byHand = [...expected.lines].map(([key, written]) => [person(Number(key.split(' ')[0])).objectId, moved.id, written]);
      expect(lines.map(({ by, action, text: written }) => [by.objectId, action, written]).sort()).toEqual(
        [...fromAnswers, ...byHand].sort(),
      );
    }),
    { numRuns: 40 },
  );
}, 60_000);
