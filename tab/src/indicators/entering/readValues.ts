import type { EnteredValues } from '@kaselo/bot/contract/indicators';
import { indicatorPageWords } from '../../text/indicatorPage';
import { isPeriod } from '../chart/periods';
import { type CellRow, cellsOf } from './cells';
import { figureIn } from './figureIn';

export type EnteredValue = EnteredValues['values'][number];
export type Problem = {
  readonly line: number;
  readonly problem: 'period' | 'number' | 'region' | 'columns' | 'heading' | 'twice' | 'many';
  readonly text: string;
};
export type ReadValues = { readonly values: readonly EnteredValue[]; readonly problems: readonly Problem[] };
export type NamedRegion = { readonly id: string; readonly name: string };

/** As many as the server takes at once. */
export const mostValues = 400;

/**
 * Values out of pasted lines or a file: a period and a value a line (of the region that is chosen), a column a region, or a row
 * a value as our own file has it. A cell that is empty says nothing. What cannot be read is told by its line.
 */
export const readValues = (text: string, regions: readonly NamedRegion[], chosen: string): ReadValues => {
  const rows = cellsOf(text);
  const [first] = rows;
  if (first === undefined) return { values: [], problems: [] };
  const hasHeading = !isPeriod(first.cells[0] ?? '');
  const read = hasHeading ? readerBy(first, regions) : plainReader(chosen);
  if (read === undefined) return { values: [], problems: [{ line: first.line, problem: 'heading', text: first.cells.join(' ') }] };
  const found = rows.slice(hasHeading ? 1 : 0).flatMap(read);
  const seen = new Set<string>();
  const values: EnteredValue[] = [];
  const problems: Problem[] = [];
  for (const each of found) {
    if ('problem' in each) problems.push(each);
    else if (seen.has(`${each.value.region} ${each.value.period}`))
      problems.push({ line: each.line, problem: 'twice', text: each.value.period });
    else {
      seen.add(`${each.value.region} ${each.value.period}`);
      values.push(each.value);
    }
  }
  if (values.length > mostValues) problems.push({ line: first.line, problem: 'many', text: String(values.length) });
  return { values, problems };
};

type Found = Problem | { readonly line: number; readonly value: EnteredValue };
type ReadRow = (row: CellRow) => readonly Found[];

const plainReader =
  (region: string): ReadRow =>
  ({ line, cells }) =>
    cells.length === 2 ? valueIn(line, region, cells[0], cells[1]) : [{ line, problem: 'columns', text: cells.join(' ') }];

/** How the rows below a heading are read; undefined where it names neither regions nor our own columns. */
function readerBy({ cells }: CellRow, regions: readonly NamedRegion[]): ReadRow | undefined {
  const columns = cells.map((cell) => regionCalled(cell, regions));
  if (columns.some((region) => region !== undefined)) {
    return ({ line, cells: row }) =>
      columns.flatMap((region, at) => (at === 0 || region === undefined ? [] : valueIn(line, region.id, row[0], row[at])));
  }
  const column = (name: 'period' | 'region' | 'value' | 'note') =>
    cells.findIndex((cell) => Object.values(indicatorPageWords).some(({ columns: words }) => same(words[name], cell)));
  const [period, region, value, note] = [column('period'), column('region'), column('value'), column('note')];
  if (period < 0 || region < 0 || value < 0) return undefined;
  return ({ line, cells: row }) => {
    const known = regionCalled(row[region] ?? '', regions);
    if (known === undefined) return [{ line, problem: 'region', text: row[region] ?? '' }];
    return valueIn(line, known.id, row[period], row[value], row[note]);
  };
}

function valueIn(line: number, region: string, period = '', written = '', note = ''): readonly Found[] {
  if (written === '') return [];
  if (!isPeriod(period)) return [{ line, problem: 'period', text: period }];
  const figure = figureIn(written);
  if (figure === undefined) return [{ line, problem: 'number', text: written }];
  return [{ line, value: { region, period, ...figure, note: note === '' ? undefined : note } }];
}

const regionCalled = (name: string, regions: readonly NamedRegion[]) =>
  regions.find((region) => same(region.name, name) || region.id === name);
const same = (a: string, b: string): boolean => a.toLocaleLowerCase('fi') === b.toLocaleLowerCase('fi');
