import { languageFor } from './language';
import { languageMemory } from './languageMemory';
import { capitalised, figure, inWords, pluralBy } from './numbers';

test('Small numbers are read as words, larger ones as figures of the language', () => {
  expect([inWords('fi', 0), inWords('fi', 7), inWords('fi', 12), inWords('fi', 13)]).toEqual(['nolla', 'seitsemän', 'kaksitoista', '13']);
  expect([inWords('sv', 2), inWords('en', 11)]).toEqual(['två', 'eleven']);
  expect(capitalised(inWords('fi', 7))).toBe('Seitsemän');
  expect([figure('fi', 403.2), figure('en', 35208)]).toEqual(['403,2', '35,208']);
});

test('One of something and several of it have their own forms', () => {
  const finnish = pluralBy('fi');
  expect([1, 0, 2].map((n) => finnish(n, 'päivä', 'päivää'))).toEqual(['päivä', 'päivää', 'päivää']);
});

test('A reader whose language is none of ours gets Finnish', () => {
  expect(languageFor(['de-DE', 'fr'])).toBe('fi');
  expect(languageFor([null, undefined, 'de', 'sv-SE'])).toBe('sv');
});

test('A chosen language is remembered, unless the address asks for another or nothing may be stored', () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  languageMemory(storage, '').keep('sv');
  expect(languageMemory(storage, '').recall()).toBe('sv');
  expect(languageMemory(storage, '?language=en').recall()).toBeUndefined();
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  const nothing = languageMemory({ getItem: forbidden, setItem: forbidden }, '');
  nothing.keep('sv');
  expect(nothing.recall()).toBeUndefined();
});
