import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import * as v from 'valibot';

/** What may be wrong with a field, in the words of the form. */
export type Problem = 'missing' | 'tooLong' | 'address' | 'day' | 'other';

/** Checks a form by a schema of the contract, so that what a form lets through the server takes. */
export const checkedBy =
  (schema: v.GenericSchema): Resolver<FieldValues> =>
  (values) => {
    const parsed = v.safeParse(schema, withoutBlanks(values));
    if (parsed.success) return { values, errors: {} };
    const errors: FieldErrors = {};
    for (const issue of [...parsed.issues].reverse()) set(errors, v.getDotPath(issue) ?? 'root', { type: problemOf(issue) });
    return { values: {}, errors };
  };

/** A field that was left empty is not there: a form has no other way to say so. Lists and groups stay, with what is in them. */
export const withoutBlanks = (values: unknown): unknown => {
  if (Array.isArray(values)) return values.map(withoutBlanks);
  if (typeof values !== 'object' || values === null) return values;
  const entries = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutBlanks(value)]));
};

const problemOf = (issue: v.BaseIssue<unknown>): Problem => {
  const dated = String(issue.path?.at(-1)?.key).match(/day|month|start|end|valid|due/i) !== null;
  switch (issue.type) {
    case 'min_length':
      return 'missing';
    case 'max_length':
      return 'tooLong';
    case 'url':
      return 'address';
    case 'iso_date':
    case 'regex':
    case 'check':
      return dated ? 'day' : 'other';
    default:
      return issue.received === 'undefined' || issue.received === 'null' ? (dated ? 'day' : 'missing') : 'other';
  }
};
