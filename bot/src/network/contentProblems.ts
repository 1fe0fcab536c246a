import type { BaseIssue } from 'valibot';

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

/** Every sentence that a content file can be answered with. They are for the operator's log. */
export const sentences = {
  notYaml: (reason: string) => `this is not YAML: ${reason}`,
  reused: 'write the value out: parts of the file cannot be reused by & and *',
  missing: 'this field is missing',
  unknown: 'there is no field of this name; is it mistyped?',
  duplicate: (value: string, first: string) => `'${value}' is used twice; the first is ${first}`,
  nowhere: (what: string, id: string) => `there is no ${what} '${id}'`,
  backwards: (start: string, end: string) => `the end ${end} is before the start ${start}`,
  ofItself: 'an action cannot be the same as itself',
  oneSided: (other: string) => `'${other}' does not name this action in its own sameAs; write it in both`,
} as const;

const examples: Readonly<Record<string, string>> = {
  day: 'a day such as 2021-04-14',
  lastDay: 'a day such as 2021-04-14',
  month: 'a month such as 2021-04',
  firstMonth: 'a month such as 2021-04',
  lastMonth: 'a month such as 2021-04',
  start: 'a day and a time such as 2021-04-14T12:00',
  end: 'a day and a time such as 2021-04-14T14:30',
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list (each item on a line of its own, after a hyphen)',
  object: 'a group of fields',
  variant: 'a group of fields',
};

const written = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `'${value}'` : `the ${typeof value} ${String(value)}`;
};

/** The values that are allowed, read from valibot's '("day" | "month")'. */
const choices = (expected: string): string => [...expected.matchAll(/"([^"]+)"/g)].map(([, choice]) => choice).join(', ');

/** What is wrong with one field, in a plain sentence. */
export const sentenceFor = (issue: BaseIssue<unknown>, path: FieldPath): string => {
  if (issue.path?.at(-1)?.origin === 'key') return sentences.missing;
  const it = written(issue.input);
  const expected = issue.expected ?? '';
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return `this must be one of ${choices(expected)}; it is ${it}`;
    case 'variant':
      return expected.includes('"')
        ? `this must be one of ${choices(expected)}; it is ${it}`
        : `this must be ${kinds.variant}; it is ${it}`;
    case 'min_length':
      return 'this must not be empty';
    case 'max_length':
      return `this is longer than the ${expected.replace(/\D/g, '')} characters that fit`;
    case 'check':
      return `no calendar has this day: ${it}`;
    case 'regex':
      return `this must be ${examples[String(path.at(-1))] ?? 'lower-case letters a-z and numbers joined by hyphens'}; it is ${it}`;
    case 'iso_date':
      return `this must be a day such as 2021-04-14; it is ${it}`;
    case 'url':
      return `this must be an address that begins with https://; it is ${it}`;
    case 'string':
      return `this must be a text; it is ${it}${typeof issue.input === 'number' ? ', so put it in quotes: "..."' : ''}`;
    default:
      return kinds[issue.type] === undefined ? `this is not right: ${issue.message}` : `this must be ${kinds[issue.type]}; it is ${it}`;
  }
};
