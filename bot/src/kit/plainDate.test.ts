import { plainDate } from './plainDate';

test('A date is written as its readers write it, and in English nobody can take the day for the month', () => {
  expect(plainDate('2026-07-06', 'fi')).toBe('6.7.2026');
  expect(plainDate('2026-07-06', 'sv')).toBe('6.7.2026');
  expect(plainDate('2026-07-06', 'en')).toBe('6 Jul 2026');
});
