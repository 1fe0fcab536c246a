import type { BaseIssue } from 'valibot';
import type { ContentProblemWords } from '../text/contentProblems';

/** Where a field stands in the content: names of fields and numbers of list items. */
export type FieldPath = readonly (string | number)[];

/** One thing that is wrong in a content file. `field` is empty where the file cannot be read as YAML at all. */
export type ContentProblem = { readonly file: string; readonly line: number; readonly field: string; readonly sentence: string };

/** What a rule finds; the file and the line are added by whoever has read the file. */
export type Finding = { readonly path: FieldPath; readonly sentence: string };

/** A finding between rows, with the kind of rule that is broken: whoever changes content by hand is told in words of their own. */
export type BrokenContentRule = Finding & { readonly rule: 'duplicate' | 'dead-reference' | 'backwards' | 'one-sided' };

/** A problem in one line of a log: 'kaselo.yaml:214 events[3].when.day: no calendar has the day 2021-02-30'. */
export const describeProblem = ({ file, line, field, sentence }: ContentProblem): string =>
  `${file}:${line}${field === '' ? '' : ` ${field}`}: ${sentence}`;

/** 'events[3].when.day' */
export const fieldName = (path: FieldPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** Of which example a field that is not as it should be is told. */
const exampleOf: Readonly<Record<string, keyof ContentProblemWords['examples']>> = {
  day: 'day',
  lastDay: 'day',
  month: 'month',
  firstMonth: 'month',
  lastMonth: 'month',
  start: 'time',
  end: 'time',
};

const written = (value: unknown, words: ContentProblemWords): string => {
  if (value === null || value === undefined) return words.empty;
  if (Array.isArray(value)) return words.aList;
  if (typeof value === 'object') return words.aGroup;
  if (typeof value === 'string') return words.quoted(value);
  const type = typeof value;
  return words.typed(type === 'number' || type === 'boolean' ? type : 'other', String(value));
};

/** The values that are allowed, read from valibot's '("day" | "month")'. */
const choices = (expected: string): string => [...expected.matchAll(/"([^"]+)"/g)].map(([, choice]) => choice).join(', ');

const isKind = (type: string, { kinds }: ContentProblemWords): type is keyof ContentProblemWords['kinds'] => Object.hasOwn(kinds, type);

/** What is wrong with one field, in a plain sentence. */
export const sentenceFor = (issue: BaseIssue<unknown>, path: FieldPath, words: ContentProblemWords): string => {
  if (issue.path?.at(-1)?.origin === 'key') return words.missing;
  const it = written(issue.input, words);
  const expected = issue.expected ?? '';
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return words.oneOf(choices(expected), it);
    case 'variant':
      return expected.includes('"') ? words.oneOf(choices(expected), it) : words.mustBe(words.kinds.variant, it);
    case 'min_length':
      return words.notEmpty;
    case 'max_length':
      return words.tooLong(expected.replace(/\D/g, ''));
    case 'check':
      return words.noSuchDay(it);
    case 'regex':
      return words.mustBe(words.examples[exampleOf[String(path.at(-1))] ?? 'slug'], it);
    case 'iso_date':
      return words.mustBe(words.examples.day, it);
    case 'url':
      return words.mustBe(words.examples.address, it);
    case 'string':
      return words.mustBe(words.kinds.string, it) + (typeof issue.input === 'number' ? words.inQuotes : '');
    default:
      return isKind(issue.type, words) ? words.mustBe(words.kinds[issue.type], it) : words.notRight(issue.message);
  }
};
