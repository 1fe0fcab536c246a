import { arcPath, lanesFor, middleOf, pointAt, radiiFor, sectorPath, spanOf, turnOf } from './wheelGeometry';

test('The year begins at the top and goes with the clock', () => {
  expect(pointAt(turnOf(2021, '2021-01-01'), 100)).toEqual({ x: 0, y: -100 });
  const [spring, summer, autumn] = ['2021-04-02', '2021-07-02', '2021-10-01'].map((day) => pointAt(turnOf(2021, day), 100));
  expect(spring?.x).toBeGreaterThan(99);
  expect(summer?.y).toBeGreaterThan(99);
  expect(autumn?.x).toBeLessThan(-99);
});

test('A leap year’s days are a little narrower, and its last one still ends at the top', () => {
  expect(spanOf(2024, '2024-02-29', '2024-02-29')).toEqual({ from: 59 / 366, to: 60 / 366 });
  expect(spanOf(2021, '2021-12-31', '2021-12-31').to).toBe(1);
  expect(spanOf(2024, '2024-12-31', '2024-12-31').to).toBe(1);
});

test('A day’s mark stands in the middle of the day', () => {
  expect(middleOf(2021, '2021-01-01')).toBeCloseTo(0.5 / 365);
  expect(middleOf(2021, '2021-12-31')).toBeCloseTo(364.5 / 365);
});

test('A winter that began last year begins at New Year, and one that goes on ends there', () => {
  expect(spanOf(2021, '2020-12-01', '2021-02-28')).toEqual({ from: 0, to: 59 / 365 });
  expect(spanOf(2021, '2021-12-01', '2022-02-28')).toEqual({ from: 334 / 365, to: 1 });
});

test('An arc goes along its circle, also all the way round', () => {
  expect(arcPath({ from: 0, to: 0.5 }, 100)).toBe('M 0 -100 A 100 100 0 0 1 100 0 A 100 100 0 0 1 0 100');
  expect(arcPath({ from: 0, to: 1 }, 100)).toBe('M 0 -100 A 100 100 0 0 1 0 100 A 100 100 0 0 1 0 -100');
});

test('A month is a part of the ring with an inner and an outer edge', () => {
  expect(sectorPath({ from: 0, to: 0.25 }, 50, 100)).toBe('M 0 -100 A 100 100 0 0 1 100 0 L 50 0 A 50 50 0 0 0 0 -50 Z');
});

test('Events that would cover each other stand in lanes of their own', () => {
  const at = (turn: number) => ({ from: turn, to: turn });
  expect(lanesFor([at(0.1), at(0.11), at(0.2), at(0.105)], 0.02)).toEqual([0, 1, 0, 2]);
});

test('New Year’s Eve and New Year’s Day are neighbours', () => {
  const at = (turn: number) => ({ from: turn, to: turn });
  expect(lanesFor([at(0.001), at(0.999)], 0.02)).toEqual([0, 1]);
});

test('A full year uses all the room, a thin one stays near the edge', () => {
  expect(radiiFor([1, 1, 1, 1], 50, 100, 20)).toEqual([90, 80, 70, 60]);
  expect(radiiFor([1], 50, 100, 20)).toEqual([80]);
  expect(radiiFor([], 50, 100, 20)).toEqual([]);
});

test('What is only a line takes less room', () => {
  expect(radiiFor([1, 1, 0.5, 0.5], 60, 100, 20)).toEqual([90, 80, 75, 70]);
});
