import type { itemFieldWords } from '../text/itemFields';

type FieldWords = (typeof itemFieldWords)['fi'];

/** One place in which two texts of a thing differ: undefined where there is nothing. */
export type Difference = { readonly path: readonly string[]; readonly before: unknown; readonly after: unknown };

/** Where two texts of one thing differ. Rows of a list are known by their ids, so that a row that only moved is not told as new. */
export const differencesBetween = (before: unknown, after: unknown, path: readonly string[] = []): readonly Difference[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isGroup(before) && isGroup(after) && !isWhole(before) && !isWhole(after)) {
    return keysOf(before, after).flatMap((key) => differencesBetween(before[key], after[key], [...path, key]));
  }
  if (isRows(before) && isRows(after)) return rowDifferences(before, after, path);
  return [{ path, before: given(before), after: given(after) }];
};

type Group = Readonly<Record<string, unknown>>;
type Row = Group & { readonly id: string };

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A time is one thing: its parts alone tell nobody anything. */
const isWhole = (value: Group): boolean => 'precision' in value;

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row) => isGroup(row) && typeof row.id === 'string');

const keysOf = (...groups: readonly Group[]): readonly string[] =>
  [...new Set(groups.flatMap((group) => Object.keys(group)))].filter((key) => key !== 'id');

function rowDifferences(before: readonly Row[], after: readonly Row[], path: readonly string[]): readonly Difference[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Map(after.map((row) => [row.id, row]));
  const changed = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [one, other] = [earlier.get(id), later.get(id)];
    const name = headingOf(other ?? one);
    if (one === undefined || other === undefined) return [{ path: [...path, name], before: one, after: other }];
    return differencesBetween(one, other, [...path, name]);
  });
  const order = (rows: readonly Row[], known: ReadonlyMap<string, Row>) => rows.filter(({ id }) => known.has(id)).map(headingOf);
  const [was, is] = [order(before, later), order(after, earlier)];
  return was.join('\n') === is.join('\n') ? changed : [...changed, { path: [...path, 'order'], before: was, after: is }];
}

const given = (value: unknown): unknown => (value === null || (Array.isArray(value) && value.length === 0) ? undefined : value);

const headingFields = ['title', 'name', 'text', 'shortName', 'label'];

/** What a row is called. */
const headingOf = (value: unknown): string => {
  if (!isGroup(value)) return '';
  const heading = headingFields.map((field) => value[field]).find((text) => typeof text === 'string');
  return typeof heading === 'string' ? heading : String(value.id ?? '');
};

/** A field's name; what is no field is the name of a row, said as it is. */
export const fieldName = (field: string, words: FieldWords): string => {
  const known = Object.entries(words.fields).find(([name]) => name === field);
  return known?.[1] ?? (field.includes(' ') || /[A-ZÅÄÖ]/.test(field.charAt(0)) ? field : words.other);
};

/** A value as a person reads it. */
export const valueInWords = (value: unknown, words: FieldWords, when: (value: Group) => string): string => {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, words, when)).join('; ');
  if (!isGroup(value)) return String(value);
  if (isWhole(value)) return when(value);
  const heading = headingOf(value);
  if (heading !== '') return heading;
  return Object.entries(value)
    .map(([field, inner]) => `${fieldName(field, words)}: ${valueInWords(inner, words, when)}`)
    .join(', ');
};
