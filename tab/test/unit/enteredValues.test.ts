import fc from 'fast-check';
import { csvOf } from '../../src/indicators/csv';
import { cellsOf } from '../../src/indicators/entering/cells';
import { figureIn } from '../../src/indicators/entering/figureIn';
import { readValues } from '../../src/indicators/entering/readValues';
import { seriesRows } from '../../src/indicators/seriesRows';
import { indicatorPageWords } from '../../src/text/indicatorPage';
import { employmentSeries } from '../views/indicatorSeries';

const regions = [
  { id: 'kymenlaakso', name: 'Kymenlaakso' },
  { id: 'etela-karjala', name: 'Etelä-Karjala' },
  { id: 'whole-country', name: 'koko maa' },
];
const read = (text: string) => readValues(text, regions, 'kymenlaakso');
const figures = (text: string) => read(text).values.map(({ region, period, value }) => [region, period, value]);

test.each([
  ['42,3', { value: 42.3 }],
  ['42.3 %', { value: 42.3 }],
  ['35\u00a0208', { value: 35208 }],
  ['−1,5', { value: -1.5 }],
  ['..', { value: null, symbol: '..' }],
  ['-', { value: 0, symbol: '-' }],
  ['1.234,5', undefined],
  ['noin 42', undefined],
  ['12 34', undefined],
])('A person who writes %j means what it says, and nothing is guessed', (text, figure) => {
  expect(figureIn(text)).toEqual(figure);
});

test('A column copied from Excel goes to the region that was chosen', () => {
  expect(figures('2021\t68,1\r\n2022\t70,3\r\n')).toEqual([
    ['kymenlaakso', '2021', 68.1],
    ['kymenlaakso', '2022', 70.3],
  ]);
});

test('Lines that somebody typed are read as well', () => {
  expect(figures('2021 68,1\n\n2022   35 208')).toEqual([
    ['kymenlaakso', '2021', 68.1],
    ['kymenlaakso', '2022', 35208],
  ]);
});

test('Columns of regions are known by their names, in whatever order they stand, and an empty cell says nothing', () => {
  expect(figures('Vuosi\tKoko maa\tKymenlaakso\n2021\t73,2\t\n2022\t74,1\t70,3')).toEqual([
    ['whole-country', '2021', 73.2],
    ['whole-country', '2022', 74.1],
    ['kymenlaakso', '2022', 70.3],
  ]);
});

test('Each line that cannot be read is told by its number, and the others are kept', () => {
  const { values, problems } = read('2021\t68,1\nvuosi 22\t70\n2023\tpaljon\n2021\t69\n2024\t1\t2');
  expect(values).toHaveLength(1);
  expect(problems).toEqual([
    { line: 2, problem: 'period', text: 'vuosi 22' },
    { line: 3, problem: 'number', text: 'paljon' },
    { line: 4, problem: 'twice', text: '2021' },
    { line: 5, problem: 'columns', text: '2024 1 2' },
  ]);
});

test('A heading that names nothing known is told, and nothing is read by chance', () => {
  expect(read('Vuosi\tUusimaa\n2021\t70')).toEqual({ values: [], problems: [{ line: 1, problem: 'heading', text: 'Vuosi Uusimaa' }] });
  expect(read('Jakso;Alue;Arvo\n2021;Uusimaa;70').problems).toEqual([{ line: 2, problem: 'region', text: 'Uusimaa' }]);
});

test.each(['fi', 'sv', 'en'] as const)('The file that we write in %s brings the same figures and gaps back', (language) => {
  const { values, problems } = read(csvOf(seriesRows(employmentSeries, indicatorPageWords[language]), language));
  expect(problems).toEqual([]);
  expect(values.map(({ region, period, value, symbol }) => [region, period, value, symbol])).toEqual(
    employmentSeries.regions.flatMap(({ region, values: shown }) =>
      shown.map(({ period, value, symbol }) => [region, period, value, symbol]),
    ),
  );
});

test('What a file holds in quotes comes out as it went in', () => {
  const cell = fc.string().map((text) => text.replaceAll(/[\r\u{feff}]/gu, '').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const written = csvOf([['a', 'b', 'c'], ...rows], 'fi');
      const harmless = (text: string) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);
      const expected = rows.map((row) => row.map(harmless)).filter((row) => row.some((text) => text !== ''));
      expect(
        cellsOf(written)
          .slice(1)
          .map(({ cells }) => cells),
      ).toEqual(expected);
    }),
  );
});
