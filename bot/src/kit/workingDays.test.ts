import { holidayName, holidaysOf } from './workingDays';

test('Everybody reads the names of free days in their own language', () => {
  const easterMonday = '2021-04-05';
  expect([holidayName(easterMonday), holidayName(easterMonday, 'sv'), holidayName(easterMonday, 'en')]).toEqual([
    'toinen pääsiäispäivä',
    'annandag påsk',
    'Easter Monday',
  ]);
  expect(holidayName('2021-06-25', 'sv')).toBe('midsommarafton');
  expect(holidayName('2021-12-31', 'sv')).toBeUndefined();
});

test.each([2020, 2024, 2026, 2034])('The free days of %s are the same in each language', (year) => {
  const days = [...holidaysOf(year).keys()];
  for (const language of ['sv', 'en'] as const) {
    expect([...holidaysOf(year, language).keys()]).toEqual(days);
    expect([...holidaysOf(year, language).values()].filter((name) => [...holidaysOf(year).values()].includes(name))).toEqual([]);
  }
});
