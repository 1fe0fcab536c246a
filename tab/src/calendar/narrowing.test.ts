import { eloliv, eventOf, webinar } from '../../test/views/events';
import { readAddress } from './address';
import { filterCount, isAskedFor, noFilters } from './narrowing';

const ofKotka = eventOf({ ...eloliv, organisations: ['ohjaamo-kotka'], regions: ['kymenlaakso'], mine: true });
const everybodys = eventOf({ ...webinar, regions: ['kymenlaakso', 'etela-karjala'], wholeNetwork: true, mine: true });
const nobodys = eventOf({ ...eloliv });

const comesTo = eventOf({ ...eloliv, coming: 'yes' });
const mightCome = eventOf({ ...eloliv, coming: 'maybe' });
const cannotCome = eventOf({ ...eloliv, coming: 'no' });

const seen = (query: string) => [ofKotka, everybodys, nobodys].map((event) => isAskedFor(readAddress(query), event));

test('An organisation’s calendar holds what names it and what concerns everybody', () => {
  expect(seen('organisation=ohjaamo-kotka')).toEqual([true, true, false]);
  expect(seen('organisation=ohjaamo-imatra')).toEqual([false, true, false]);
});

test('A region’s calendar holds what concerns its members', () => {
  expect(seen('region=kymenlaakso')).toEqual([true, true, false]);
  expect(seen('region=etela-karjala')).toEqual([false, true, false]);
});

test('One’s own calendar leaves out what names nobody in particular', () => {
  expect(seen('mine=yes')).toEqual([true, true, false]);
});

test('One’s own calendar holds what one comes to or might, whoever’s it is', () => {
  const asked = readAddress('mine=yes');
  expect([comesTo, mightCome, cannotCome].map((event) => isAskedFor(asked, event))).toEqual([true, true, false]);
});

test('Filters narrow each other, and are told by number', () => {
  expect(seen('mine=yes&kind=webinar')).toEqual([false, true, false]);
  expect(filterCount(readAddress('mine=yes&kind=webinar&region=kymenlaakso'))).toBe(3);
  expect(filterCount({ ...readAddress('mine=yes'), ...noFilters })).toBe(0);
});

test('What is not a filter narrows nothing', () => {
  expect(seen('mine=perhaps&kind=party&organisation=')).toEqual([true, true, true]);
});
