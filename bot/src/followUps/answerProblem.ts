import type { AnswerContent } from './answer';
import type { Draft } from './draft';
import type { Question } from './questionnaire';

export type AnswerProblem = { readonly problem: 'unanswered' | 'not-an-option'; readonly question: Question };

/**
 * The first question that an answer leaves open though it must not, or answers with what cannot be chosen. What a person
 * answered to a question that the form no longer has is let be.
 */
export const answerProblem = (
  given: AnswerContent | Draft,
  questions: readonly Question[],
  canMove: boolean,
): AnswerProblem | undefined => {
  for (const question of questions) {
    const answered = isAnswered(given, question);
    if (question.required && !answered && (question.block !== 'action-status' || canMove)) return { problem: 'unanswered', question };
    if (answered && !canBeChosen(given, question)) return { problem: 'not-an-option', question };
  }
  return undefined;
};

/** The value given to a question of the network's own. */
export const otherValue = ({ others }: Pick<AnswerContent, 'others'>, id: string): string =>
  others.find(({ question }) => question === id)?.value ?? '';

export const isAnswered = (given: AnswerContent | Draft, { id }: Pick<Question, 'id'>): boolean => {
  switch (id) {
    case 'moved':
      return given.moved.length > 0;
    case 'usefulness':
      return given.usefulness !== undefined;
    case 'outcome':
    case 'goodPractice':
    case 'next':
      return (given[id] ?? '').trim() !== '';
    default:
      return otherValue(given, id).trim() !== '';
  }
};

function canBeChosen(given: AnswerContent | Draft, question: Question): boolean {
  if (question.block === 'choice') return question.options.includes(otherValue(given, question.id));
  return question.block !== 'scale' || question.id === 'usefulness' || /^[1-5]$/.test(otherValue(given, question.id));
}

/** The answers to the network's own questions with the words that were asked; the empty ones are let go. */
export const withLabels = (given: AnswerContent, questions: readonly Question[]): AnswerContent => ({
  ...given,
  others: given.others.map((other) => ({ ...other, label: questions.find(({ id }) => id === other.question)?.label ?? other.label })),
});
