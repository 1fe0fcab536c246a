import { eloliv, entrepreneurship, eventOf, goodPractices, ohjaamot, webinar } from '../../test/views/events';
import { wheelOf } from './wheel';

const size = { inner: 90, outer: 250, mark: 6 };

const on = (day: string, written: Partial<Parameters<typeof eventOf>[0]> = {}) =>
  eventOf({
    ...eloliv,
    id: `${day}-tapahtuma`,
    series: undefined,
    when: { precision: 'day', day },
    firstDay: day,
    lastDay: day,
    ...written,
  });
const inSeries = { series: { id: 'eloliv', title: 'ELOLIV' } };
const radiusOf = (wheel: ReturnType<typeof wheelOf>, id: string) => wheel.marks.find(({ event }) => event.id === id)?.radius ?? 0;

test('A series has a circle of its own, with a line from its first day to its last', () => {
  const wheel = wheelOf(2021, [on('2021-01-21', inSeries), webinar, on('2021-04-23', inSeries)], size);
  expect(wheel.rings.map(({ number, title, events }) => [number, title, events.length])).toEqual([[1, 'ELOLIV', 2]]);
  expect(wheel.rings[0]?.line?.from).toBeCloseTo(20.5 / 365);
  expect(wheel.rings[0]?.line?.to).toBeCloseTo(112.5 / 365);
  expect(wheel.single).toEqual([webinar]);
});

test('A series that meets only once in the year stands among the single events', () => {
  const wheel = wheelOf(2021, [goodPractices, ohjaamot], size);
  expect(wheel.rings).toEqual([]);
  expect(wheel.single).toEqual([goodPractices, ohjaamot]);
});

test('Single days are on the rim, series within it, and what has no day yet around the middle', () => {
  const wheel = wheelOf(2021, [on('2021-01-21', inSeries), on('2021-04-14'), on('2021-04-23', inSeries), entrepreneurship], size);
  const [rim, ring, core] = ['2021-04-14-tapahtuma', '2021-01-21-tapahtuma', entrepreneurship.id].map((id) => radiusOf(wheel, id));
  expect(rim).toBeGreaterThan(ring ?? 0);
  expect(ring).toBeGreaterThan(core ?? 0);
  expect(core).toBeGreaterThan(size.inner);
});

test('A day is a mark, a season or a call of some weeks a stretch', () => {
  const call = on('2021-02-22', { when: { precision: 'day', day: '2021-02-22', lastDay: '2021-04-09' }, lastDay: '2021-04-09' });
  const wheel = wheelOf(2021, [call, webinar, entrepreneurship], size);
  expect(wheel.marks.map(({ span }) => span !== undefined)).toEqual([true, false, true]);
  expect(wheel.marks[2]?.span).toEqual({ from: 90 / 365, to: 151 / 365 });
});

test('Series at different times of the year share a circle, and each begins with its number', () => {
  const autumn = { series: { id: 'foorumi', title: 'Foorumi' } };
  const [a, b, c, d] = [on('2021-01-21', inSeries), on('2021-04-23', inSeries), on('2021-09-02', autumn), on('2021-10-07', autumn)];
  const [first, second] = wheelOf(2021, [a, b, c, d], size).rings;
  expect(first?.radius).toBe(second?.radius);
  expect([first?.number, second?.number]).toEqual([1, 2]);
  expect(second?.begins).toBeCloseTo(244 / 365);
});

test('Two events on the same day are both to be seen', () => {
  const wheel = wheelOf(2021, [on('2021-02-22'), on('2021-02-22', { id: 'toinen' })], size);
  expect(new Set(wheel.marks.map(({ radius }) => radius)).size).toBe(2);
});

test('One walks through the events in order of time, whichever circle they are on', () => {
  const events = [on('2021-01-21', inSeries), on('2021-02-04'), on('2021-03-19', inSeries), entrepreneurship, on('2021-04-14')];
  expect(wheelOf(2021, events, size).marks.map(({ event }) => event)).toEqual(events);
});

test('A year without events is an empty wheel', () => {
  expect(wheelOf(2026, [], size)).toEqual({ rings: [], single: [], marks: [], radii: [] });
});
