import * as fc from 'fast-check';
import { askStatFin } from '../../src/edges/statistics/statFin';
import type { Wanted } from '../../src/indicators/observation';
import type { StatFinImport } from '../../src/indicators/series';
import { education } from './education';
import { answerWith, type FakeStatFin, type FakeTable, startFakeStatFin } from './fakeStatFin';

let statFin: FakeStatFin;
let pauses: number[];
beforeEach(async () => {
  pauses = [];
  statFin = await startFakeStatFin({ '12bs': education });
});
afterEach(() => statFin.stop());

const share: StatFinImport = {
  from: 'statfin',
  subject: 'vkour',
  table: '12bs',
  measure: 'kaste3osuus',
  countMeasure: 'kaste3',
  totals: [{ markers: ['15-19', '20-24'] }, { markers: ['1', '2'] }],
  last: 3,
  labelMustContain: 'toisen asteen',
  plausible: { min: 10, max: 80 },
};
const regions = [
  { region: 'kymenlaakso', code: 'MK08' },
  { region: 'etela-karjala', code: 'MK09' },
  { region: 'whole-country', code: 'SSS' },
];
const ask = (changed: Partial<StatFinImport> = {}, patience = 2000) => {
  const wanted: Wanted = { import: { ...share, ...changed }, regions };
  return askStatFin({ service: statFin.service, fetch, patience, pause: async (milliseconds) => void pauses.push(milliseconds) })(wanted);
};
const change = (changed: Partial<FakeTable>) => {
  statFin.tables['12bs'] = { ...education, ...changed };
};
const valuesOf = (answer: Awaited<ReturnType<typeof ask>>) =>
  answer.ok ? answer.value.observations.map(({ region, period, value, symbol }) => [region, period, value, symbol]) : answer.refusal;

test('The latest years of a share are fetched with the people behind it, for the network’s regions and the whole country', async () => {
  const answer = await ask();
  expect(answer.ok && answer.value.observations).toHaveLength(9);
  expect(answer.ok && answer.value.observations[0]).toEqual({ region: 'kymenlaakso', period: '2023', value: 42.3, count: 30_003 });
  expect(answer).toMatchObject({
    value: {
      publishedOn: '2026-06-18',
      areaDivision: 'alue_23_20260101',
      source: 'Keksitty tilasto',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
});

test('What is asked is built from the table as it is today: totals where they are offered, left out where they may be', async () => {
  await ask();
  const { query } = JSON.parse(statFin.asked[1]?.body ?? '{}');
  expect(query).toEqual([
    { code: 'timeperiod_y', selection: { filter: 'top', values: ['3'] } },
    { code: 'alue_23_20260101', selection: { filter: 'item', values: ['MK08', 'MK09', 'SSS'] } },
    { code: 'contentscode', selection: { filter: 'item', values: ['kaste3osuus', 'kaste3'] } },
    { code: 'ika', selection: { filter: 'item', values: ['SSS'] } },
  ]);
  expect(pauses.every((pause) => pause >= 1000)).toBe(true);
});

test('A measure is known by the whole of its code, with or without the prefix that some tables have', async () => {
  expect((await ask({ measure: 'vktm', countMeasure: undefined, labelMustContain: 'mittain', plausible: { min: 200, max: 700 } })).ok).toBe(
    true,
  );
  expect(await ask({ measure: 'kaste', countMeasure: undefined })).toMatchObject({
    refusal: { problem: 'measure-missing', detail: 'kaste' },
  });
});

test('Codes as they were before June 2026 are found just the same', async () => {
  change({ codes: { time: 'Vuosi', area: 'Alue', measure: 'Tiedot' } });
  expect(await ask()).toMatchObject({ ok: true, value: { areaDivision: 'Alue' } });
});

test('Figures are the same whatever order the dimensions stand in, and in whichever of its two forms each part is written', async () => {
  const expected = valuesOf(await ask());
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(['time', 'area', 'measure'], ['measure', 'time', 'area'], ['area', 'measure', 'time'], [
        'time',
        'measure',
        'area',
      ] as const),
      fc.boolean(),
      async (order, asObjects) => {
        change({ order: order as FakeTable['order'], asObjects });
        expect(valuesOf(await ask())).toEqual(expected);
      },
    ),
    { numRuns: 8 },
  );
});

test('A gap keeps its symbol and never becomes a number; none at all is zero', async () => {
  const symbols: Record<string, string> = { '2023': '..', '2024': '...', '2025': '-' };
  change({ cell: (area, period) => (area === 'MK08' ? (symbols[period] ?? 50) : 50), preliminary: ['2025'] });
  const answer = await ask({ countMeasure: undefined });
  expect(answer.ok && answer.value.observations.filter(({ region }) => region === 'kymenlaakso')).toEqual([
    { region: 'kymenlaakso', period: '2023', value: null, symbol: '..' },
    { region: 'kymenlaakso', period: '2024', value: null, symbol: '...' },
    { region: 'kymenlaakso', period: '2025', value: 0, symbol: '-', preliminary: true },
  ]);
});

test('A null without a symbol is a gap too', async () => {
  change({ cell: (area) => (area === 'MK08' ? '' : 50) });
  expect(valuesOf(await ask({ countMeasure: undefined }))).toContainEqual(['kymenlaakso', '2023', null, undefined]);
});

test.each<[string, Partial<FakeTable>, Partial<StatFinImport>, object]>([
  [
    'a second variable has the same areas',
    { others: [{ code: 'kotikunta', values: ['SSS', 'MK08', 'MK09'] }] },
    {},
    { problem: 'variable-unclear' },
  ],
  [
    'a new variable has no total',
    { others: [{ code: 'kieli', values: ['fi', 'sv'] }] },
    {},
    { problem: 'variable-unclear', detail: 'kieli' },
  ],
  ['a region is no longer there', { areas: ['SSS', 'MK08'] }, {}, { problem: 'regions-missing', detail: 'MK09' }],
  ['the measure has another name', {}, { labelMustContain: 'korkea' }, { problem: 'label-changed' }],
  ['the unit has changed', {}, { unitMustContain: 'lukumäärä' }, { problem: 'unit-changed', detail: '%' }],
  ['a figure is out of all bounds', { cell: () => 99 }, {}, { problem: 'implausible', detail: 'kymenlaakso 2023: 99' }],
])('Nothing is guessed when %s', async (_what, table, wanted, refusal) => {
  change(table);
  const answer = await ask(wanted);
  expect(answer).toMatchObject({ ok: false, refusal });
});

test.each<[string, 'GET' | 'POST', Parameters<FakeStatFin['fails']>[1], number, object]>([
  ['HTML for JSON', 'GET', answerWith(200, '<html>Huoltokatko</html>'), 1, { problem: 'not-statistics' }],
  ['JSON that breaks off', 'POST', answerWith(200, '{"class":"dataset","id":[', 'application/json'), 1, { problem: 'not-statistics' }],
  ['JSON that is something else', 'POST', answerWith(200, '{"class":"collection"}', 'application/json'), 1, { problem: 'not-statistics' }],
  ['400: the codes have changed', 'POST', answerWith(400), 1, { problem: 'table-gone' }],
  ['404: the table is gone', 'GET', answerWith(404), 1, { problem: 'table-gone' }],
  ['403: too much was asked', 'POST', answerWith(403), 1, { problem: 'too-large' }],
  ['429, again and again', 'GET', answerWith(429), 4, { problem: 'busy' }],
  ['503, again and again', 'POST', answerWith(503), 4, { problem: 'unreachable' }],
  ['a redirect', 'GET', answerWith(302, '', 'text/html', { location: 'http://127.0.0.1:9/' }), 1, { problem: 'moved' }],
  ['a connection that is cut', 'POST', (res) => void res.destroy(), 4, { problem: 'unreachable' }],
])('The service answers %s: a problem with a name, and no figure', async (_what, method, fault, times, refusal) => {
  statFin.fails(method, fault, times);
  expect(await ask()).toEqual({ ok: false, refusal: expect.objectContaining(refusal) });
});

test('A service that hangs is not waited for', async () => {
  statFin.fails('GET', () => {}, 4);
  expect(await ask({}, 50)).toMatchObject({ refusal: { problem: 'unreachable' } });
});

test('50 megabytes are not read to their end', async () => {
  let written = 0;
  statFin.fails('POST', (res) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      if (res.destroyed || written >= 50_000_000) return res.end();
      written += 1_000_000;
      return res.write('9'.repeat(1_000_000)) ? setImmediate(more) : res.once('drain', more);
    };
    more();
  });
  expect(await ask()).toMatchObject({ refusal: { problem: 'not-statistics' } });
  expect(written).toBeLessThan(30_000_000);
});

test('What passes is tried again: after two, four and eight seconds', async () => {
  statFin.fails('GET', answerWith(503), 3);
  expect((await ask()).ok).toBe(true);
  expect(pauses.slice(0, 3)).toEqual([2000, 4000, 8000]);
});
