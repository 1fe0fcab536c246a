import { endpoints, type RequestOf } from '@kaselo/bot/contract/endpoints';
import { problemWith, type Question } from '@kaselo/bot/contract/questions';
import * as v from 'valibot';
import type { Typed } from './typed';

/** What is wrong with a field: nothing in it, something that cannot be chosen, or longer than this. */
export type Problem = 'missing' | 'not-an-option' | { readonly longest: number };
/** By the question's id; 'organisation' is asked beside the questions. */
export type Problems = Readonly<Record<string, Problem>>;

type Checked = { readonly content: RequestOf<'answer'> } | { readonly problems: Problems };

export type Form = {
  readonly questions: readonly Question[];
  readonly canMove: boolean;
  readonly organisationKnown: boolean;
};

/** The answer as the server takes it, or what is wrong with it by field. */
export const checked = ({ seen: _seen, at: _at, ...typed }: Typed, { questions, canMove, organisationKnown }: Form): Checked => {
  const written = { ...typed, others: typed.others.filter(({ value }) => value.trim() !== '') };
  const problems: Record<string, Problem> = organisationKnown ? {} : { organisation: 'missing' };
  for (const question of questions) {
    const problem = problemWith(written, question, canMove);
    if (problem !== undefined) problems[question.id] = problem === 'unanswered' ? 'missing' : problem;
  }
  const answer = v.safeParse(endpoints.answer.request, written);
  for (const issue of answer.issues ?? []) {
    const field = fieldOf(issue.path?.map(({ key }) => key) ?? [], written);
    if (field !== undefined && issue.type === 'max_length') problems[field] ??= { longest: Number(issue.requirement) };
  }
  return answer.success && Object.keys(problems).length === 0 ? { content: answer.output } : { problems };
};

/** An issue of the network's own question stands in the list of those answers. */
function fieldOf([field, index]: readonly unknown[], { others }: Pick<Typed, 'others'>): string | undefined {
  if (field === 'others') return others[Number(index)]?.question;
  return typeof field === 'string' ? field : undefined;
}
