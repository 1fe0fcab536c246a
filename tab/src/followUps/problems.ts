import { endpoints, type RequestOf } from '@kaselo/bot/contract/endpoints';
import * as v from 'valibot';
import type { Typed } from './typed';

/** The fields that may be wrong, in the order of the form. */
export const fields = ['organisation', 'outcome', 'goodPractice', 'next'] as const;
export type Field = (typeof fields)[number];

/** What is wrong with a field: nothing in it, or longer than this. */
export type Problem = 'missing' | { readonly longest: number };
export type Problems = Readonly<Partial<Record<Field, Problem>>>;

type Checked = { readonly content: RequestOf<'answer'> } | { readonly problems: Problems };

/** The answer as the server takes it, or what is wrong with it by field. */
export const checked = (typed: Typed, organisationKnown: boolean): Checked => {
  const answer = v.safeParse(endpoints.answer.request, typed);
  if (answer.success && organisationKnown) return { content: answer.output };
  const problems: Partial<Record<Field, Problem>> = organisationKnown ? {} : { organisation: 'missing' };
  for (const issue of answer.issues ?? []) {
    const field = fields.find((one) => one === issue.path?.[0]?.key);
    if (field !== undefined) problems[field] ??= issue.type === 'max_length' ? { longest: Number(issue.requirement) } : 'missing';
  }
  return { problems };
};
