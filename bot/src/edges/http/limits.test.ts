import { minutes, seconds, settableClock } from '../../kit/clock';
import { countRequests, type Limits, usualLimits } from './limits';

const limits: Limits = { ...usualLimits, person: { burst: 3, perSecond: 0.5 }, calendar: { burst: 1, perSecond: 1 } };

const begin = () => {
  const clock = settableClock(0, { now: () => 0 });
  const takeOne = countRequests(limits, clock);
  return { clock, takeOne, take: (times: number, whose = 'aino') => Array.from({ length: times }, () => takeOne('person', whose)) };
};

test('A person may ask some things at once, is then told how long to wait, and after that is let through again', () => {
  const { clock, take } = begin();
  expect(take(5)).toEqual([undefined, undefined, undefined, 2, 2]);
  clock.moveTo(seconds(1));
  expect(take(1)).toEqual([1]);
  clock.moveTo(seconds(2));
  expect(take(2)).toEqual([undefined, 2]);
});

test('Asking on while one should wait does not make the wait longer', () => {
  const { clock, take } = begin();
  take(50);
  clock.moveTo(seconds(2));
  expect(take(1)).toEqual([undefined]);
});

test('Nobody saves up more than may be asked at once', () => {
  const { clock, take } = begin();
  take(3);
  clock.moveTo(minutes(600));
  expect(take(4)).toEqual([undefined, undefined, undefined, 2]);
});

test('One person’s haste is not another’s wait, and each kind is counted apart', () => {
  const { take, takeOne } = begin();
  take(10);
  expect(take(1, 'eino')).toEqual([undefined]);
  expect([takeOne('calendar', 'aino'), takeOne('calendar', 'aino')]).toEqual([undefined, 1]);
});

test('A clock that is set back frees nobody and locks nobody out for long', () => {
  let now = minutes(10);
  const takeOne = countRequests(limits, { now: () => now });
  for (let times = 0; times < 3; times++) takeOne('person', 'aino');
  now = 0;
  expect(takeOne('person', 'aino')).toBe(2);
  now = seconds(2);
  expect(takeOne('person', 'aino')).toBeUndefined();
});

test('Whoever comes from a hundred thousand addresses does not fill the memory, and an old acquaintance is counted on', () => {
  const { takeOne } = begin();
  const before = process.memoryUsage().heapUsed;
  for (let each = 0; each < 100_000; each++) {
    takeOne('page', `10.0.${each}`);
    if (each % 10_000 === 0) takeOne('calendar', 'regular');
  }
  expect(takeOne('calendar', 'regular')).toBe(1);
  expect((process.memoryUsage().heapUsed - before) / 1_000_000).toBeLessThan(60);
});
