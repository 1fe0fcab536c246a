import * as v from 'valibot';
import { Person } from '../kit/ids';
import { at } from '../kit/time';
import { Indicator } from './indicator';
import { newsOf } from './news';
import type { IndicatorValue } from './series';

const [since, until] = [at('2026-06-01', '09:00'), at('2026-07-01', '09:00')];
const fetched = (day: string, publishedOn?: string) => ({ kind: 'import', run: 'ajo', fetchedAt: at(day, '03:00'), publishedOn }) as const;
const aino = v.parse(Person, { tenantId: '00000000-0000-4000-8000-000000000001', objectId: '00000000-0000-4000-8000-000000000002' });

const indicator = (values: readonly Partial<IndicatorValue>[], more: object = {}): Indicator =>
  v.parse(Indicator, {
    id: 'mittari-keksitty',
    order: 1,
    name: 'Keksitty mittari kasvaa',
    shortName: 'Keksitty mittari',
    direction: 'increase',
    series: [
      {
        id: 'osuus',
        name: 'Osuus',
        unit: 'percent',
        decimals: 1,
        source: { name: 'Keksitty tilasto' },
        values: values.map((value, at) => ({ region: 'pohjoinen', period: String(2023 + at), value: 70, ...value })),
        ...more,
      },
    ],
  });
const news = (values: readonly Partial<IndicatorValue>[]) =>
  newsOf([indicator(values)], since, until).map(({ period, news: kind }) => [period, kind]);

test('A figure that its source published since the last digest is told, the latest period of several', () => {
  const provenance = fetched('2026-06-19', '2026-06-18');
  expect(newsOf([indicator([{ provenance }, { provenance }])], since, until)).toEqual([
    { indicator: 'mittari-keksitty', name: 'Keksitty mittari', period: '2024', news: 'published' },
  ]);
});

test('A figure that became another is revised; one that took a gap’s place is published', () => {
  const provenance = fetched('2026-06-19', '2026-06-18');
  expect(news([{ provenance, earlier: [{ value: 69 }] }])).toEqual([['2023', 'revised']]);
  expect(news([{ provenance, earlier: [{ value: null, symbol: '..' }] }])).toEqual([['2023', 'published']]);
});

test('What was published long ago and is fetched only now, or was written by hand, is added', () => {
  expect(news([{ provenance: fetched('2026-06-19', '2024-05-02') }])).toEqual([['2023', 'added']]);
  expect(news([{ provenance: { kind: 'manual', by: aino, enteredAt: at('2026-06-20', '12:00') } }])).toEqual([['2023', 'added']]);
});

test('What the last digest has told, what is still to come, a gap, and what the content file says are no news', () => {
  expect(news([{ provenance: fetched('2026-05-20', '2026-05-19') }, { provenance: fetched('2026-07-02', '2026-07-01') }, {}])).toEqual([]);
  expect(news([{ value: null, symbol: '..', provenance: fetched('2026-06-19', '2026-06-18') }])).toEqual([]);
});

test('The moment of the last digest belongs to it, the moment of this one to this one', () => {
  const written = (enteredAt: number) => news([{ provenance: { kind: 'manual', by: aino, enteredAt } }]);
  expect(written(since)).toEqual([]);
  expect(written(until)).toEqual([['2023', 'added']]);
});
