import * as fc from 'fast-check';
import { mergeObservations } from './mergeObservations';
import { progressOf, trendOf } from './progress';
import type { IndicatorSeries } from './series';

const series = (values: readonly (number | null)[], more: Partial<IndicatorSeries> = {}): IndicatorSeries => ({
  id: 'osuus',
  name: 'Osuus',
  unit: 'percent',
  decimals: 1,
  source: { name: 'Keksitty tilasto' },
  values: values.map((value, at) => ({ region: 'pohjoinen', period: String(2021 + at), value })),
  ...more,
});

describe('The trend tells of the last three figures that are known', () => {
  test.each([
    ['rising', [40, 41, 42]],
    ['rising', [50, 40, 41, 42]],
    ['falling', [42, 41, 41]],
    ['steady', [41, 41, 41]],
    ['varying', [41, 43, 42]],
    ['rising', [40, null, 41, null, 42]],
    ['not-enough-data', [40, 42]],
    ['not-enough-data', [40, null, 42]],
    ['not-enough-data', []],
  ])('%s: %j', (trend, values) => {
    expect(trendOf(series(values), 'pohjoinen')).toBe(trend);
  });
});

describe('On the way is what is beside the straight line from the baseline to the target’s year, or better', () => {
  const target = { value: 75, year: 2027 };
  test.each([
    ['on-the-way', [69, 70, 71, 72], 3],
    ['behind', [69, 70, 71, 71.5], 3.5],
    ['reached', [69, 75], undefined],
    ['reached', [69, 76, 75.5], undefined],
    ['not-enough-data', [69], 6],
  ])('%s: %j', (verdict, values, left) => {
    expect(progressOf(series(values, { target }), 'reach', 'pohjoinen')).toMatchObject({
      verdict,
      ...(left === undefined ? {} : { left }),
    });
  });

  test('A number that shall fall is on its way below the line', () => {
    const falling = series([30, 28, 26], { target: { value: 20, year: 2027 } });
    expect(progressOf(falling, 'decrease', 'pohjoinen').verdict).toBe('on-the-way');
    expect(progressOf(series([30, 29.9, 29.8], { target: { value: 20, year: 2027 } }), 'decrease', 'pohjoinen').verdict).toBe('behind');
  });

  test('Without a target’s year nobody can say whether it is on its way: only better or worse, and how much is left', () => {
    expect(progressOf(series([69, 70], { target: { value: 75 } }), 'reach', 'pohjoinen')).toMatchObject({ verdict: 'better', left: 5 });
    expect(progressOf(series([69, 68]), 'increase', 'pohjoinen').verdict).toBe('worse');
    expect(progressOf(series([69, 68]), 'decrease', 'pohjoinen').verdict).toBe('better');
  });

  test('A gap at the end is not carried forward: the latest figure that is known is told with its own year', () => {
    expect(progressOf(series([69, 70, null]), 'increase', 'pohjoinen').latest).toEqual({ period: '2022', value: 70 });
  });

  test('What is assessed in words is not measured', () => {
    expect(progressOf(series([69, 70]), 'qualitative', 'pohjoinen').verdict).toBe('not-measured');
  });
});

describe('What a source says is written once, and what it said before is kept', () => {
  const observation = fc.record({
    region: fc.constantFrom('pohjoinen', 'etelä'),
    period: fc.constantFrom('2021', '2022', '2023'),
    value: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 })),
  });
  const answer = fc.uniqueArray(observation, { selector: ({ region, period }) => `${region} ${period}` });
  const run = (name: string) => ({ kind: 'import', run: name, fetchedAt: 1 }) as const;

  test('The same answer twice changes nothing, and no answer takes a figure away', () => {
    fc.assert(
      fc.property(answer, answer, (first, second) => {
        const once = mergeObservations(series([]), first, run('a'));
        const twice = mergeObservations(once.series, first, run('b'));
        expect(twice.series).toEqual(once.series);
        expect([twice.added, twice.revised]).toEqual([[], []]);
        const later = mergeObservations(once.series, second, run('c')).series.values;
        for (const { region, period, value } of first) {
          const now = later.find((each) => each.region === region && each.period === period);
          expect([now?.value, ...(now?.earlier ?? []).map((each) => each.value)]).toContain(value);
        }
      }),
    );
  });

  test('A revised figure tells what it was, and from which run each came', () => {
    const before = mergeObservations(series([]), [{ region: 'pohjoinen', period: '2024', value: 70 }], run('a')).series;
    const { series: after, revised } = mergeObservations(before, [{ region: 'pohjoinen', period: '2024', value: 70.4 }], run('b'));
    expect(revised).toHaveLength(1);
    expect(after.values[0]).toMatchObject({ value: 70.4, provenance: { run: 'b' }, earlier: [{ value: 70, provenance: { run: 'a' } }] });
  });

  test('A figure that turns into a gap is a revision, too', () => {
    const before = mergeObservations(series([]), [{ region: 'pohjoinen', period: '2024', value: 70 }], run('a')).series;
    const gap = [{ region: 'pohjoinen', period: '2024', value: null, symbol: '..' }];
    expect(mergeObservations(before, gap, run('b')).series.values[0]).toMatchObject({
      value: null,
      symbol: '..',
      earlier: [{ value: 70 }],
    });
  });
});
