import * as fc from 'fast-check';
import * as v from 'valibot';
import { EventKind } from '../calendar/event';
import { begunAt, concernedDay, endOf } from '../calendar/times';
import { When } from '../calendar/when';
import { hours } from '../kit/clock';
import { addDays, at, dayOf, daysBetween, localTimeOf, timeOf } from '../kit/time';
import { isWorkingDay } from '../kit/workingDays';
import { isStillAhead, plannedReminders } from './plannedReminders';

const day = fc.integer({ min: 0, max: 365 * 12 }).map((days) => addDays('2019-06-01', days));
const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
const month = day.map((each) => each.slice(0, 7));
const when: fc.Arbitrary<When> = fc
  .oneof(
    fc.record({ precision: fc.constant('time'), start: fc.tuple(day, clock).map(([d, t]) => `${d}T${t}`) }),
    fc.tuple(day, clock, fc.integer({ min: 0, max: 3 }), clock).map(([d, t, days, until]) => {
      const [start, end] = [`${d}T${t}`, `${addDays(d, days)}T${until}`];
      return { precision: 'time', start, end: [start, end].sort().at(-1) };
    }),
    fc.record({ precision: fc.constant('half-day'), day, part: fc.constantFrom('morning', 'afternoon') }),
    fc
      .tuple(day, fc.integer({ min: 0, max: 60 }))
      .map(([first, days]) => ({ precision: 'day', day: first, lastDay: addDays(first, days) })),
    fc.record({ precision: fc.constant('month'), month }),
    month.map((first) => ({ precision: 'season', season: 'autumn', firstMonth: first, lastMonth: first })),
  )
  .map((each) => v.parse(When, each));
const event = fc.record({ kind: fc.constantFrom(...EventKind.options), when });
const early = ['webinar', 'workshop', 'forum', 'deadline'];
const reminded = [...early, 'meeting', 'steering-group', 'training', 'competition'];

describe('Whatever event a network has', () => {
  test('each of its reminders comes at its own hour, on a working day where the table says so, and before it begins', () => {
    fc.assert(
      fc.property(event, (each) => {
        const begun = begunAt(each);
        for (const { kind, due } of plannedReminders(each)) {
          expect(begun).toBeDefined();
          expect(due).toBeLessThan(begun ?? 0);
          expect(isStillAhead({ ...each, cancelled: false }, due)).toBe(true);
          if (kind !== 'on-the-day') {
            expect(timeOf(due)).toBe('09:00');
            expect(isWorkingDay(dayOf(due))).toBe(true);
          } else if (each.when.precision === 'time') {
            expect((begun ?? 0) - due).toBe(hours(1));
          } else {
            expect(localTimeOf(due)).toBe(`${concernedDay(each)}T08:00`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('it gets exactly the reminders of its kind, and what is known only by month or season gets none', () => {
    fc.assert(
      fc.property(event, (each) => {
        const kinds = plannedReminders(each).map(({ kind }) => kind);
        const vague = each.when.precision === 'month' || each.when.precision === 'season';
        const expected =
          vague || !reminded.includes(each.kind)
            ? []
            : [
                ...(early.includes(each.kind) ? ['week-before'] : []),
                'day-before',
                ...(each.when.precision === 'time' || early.includes(each.kind) ? ['on-the-day'] : []),
              ];
        expect([...kinds].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 500 },
    );
  });

  test('no working day lies between the day-before reminder and the day, and the week-before one is seven days away or more', () => {
    fc.assert(
      fc.property(event, (each) => {
        const concerned = concernedDay(each);
        for (const { kind, due } of plannedReminders(each)) {
          const days = daysBetween(dayOf(due), concerned);
          if (kind === 'week-before') expect(days).toBeGreaterThanOrEqual(7);
          if (kind !== 'day-before') continue;
          for (let between = 1; between < days; between++) expect(isWorkingDay(addDays(dayOf(due), between))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('it ends no earlier than it begins, unless it is a deadline, which is its own end', () => {
    fc.assert(
      fc.property(event, (each) => {
        const [begun, end] = [begunAt(each), endOf(each.when)];
        if (begun === undefined || end === undefined || each.kind === 'deadline') return;
        expect(end).toBeGreaterThanOrEqual(begun);
      }),
      { numRuns: 500 },
    );
  });
});

describe('The nights on which the clocks change', () => {
  test('03:30 that does not exist in March is 04:30, and 03:30 that comes twice in October is the first', () => {
    expect(new Date(at('2021-03-28', '03:30')).toISOString()).toBe('2021-03-28T01:30:00.000Z');
    expect(new Date(at('2021-10-31', '03:30')).toISOString()).toBe('2021-10-31T00:30:00.000Z');
  });

  test('nine in the morning stays nine across both', () => {
    for (const each of ['2021-03-27', '2021-03-28', '2021-03-29', '2021-10-30', '2021-10-31', '2021-11-01'])
      expect(timeOf(at(each, '09:00'))).toBe('09:00');
  });

  test('one hour before is sixty minutes that pass, also when the hand goes back in between', () => {
    const [reminder] = plannedReminders({ kind: 'meeting', when: { precision: 'time', start: '2021-10-31T04:30' } }).filter(
      ({ kind }) => kind === 'on-the-day',
    );
    expect(new Date(reminder?.due ?? 0).toISOString()).toBe('2021-10-31T01:30:00.000Z');
  });
});

describe('The days that are not worked', () => {
  test.each(['2021-01-06', '2021-04-02', '2021-04-05', '2021-05-13', '2021-06-25', '2021-12-06', '2021-12-24', '2020-12-24'])(
    '%s is none',
    (each) => {
      expect(isWorkingDay(each)).toBe(false);
    },
  );

  test("New Year's Eve is worked", () => {
    expect(isWorkingDay('2021-12-31')).toBe(true);
  });
});
