import { type AnswerProblem, answerProblem } from '../followUps/answerProblem';
import type { Draft } from '../followUps/draft';
import {
  type Block,
  type KnownId,
  knownBlocks,
  mostOptions,
  mostQuestions,
  type Question,
  Questionnaire,
} from '../followUps/questionnaire';

export type { Block, Question };

/** What is wrong with an answer to one question, by the server's own rule; undefined where nothing is. */
export const problemWith = (given: Draft, question: Question, canMove: boolean): AnswerProblem['problem'] | undefined =>
  answerProblem(given, [question], canMove)?.problem;

/** The questions from whose answers something is computed, and the block that each has. */
export const known: Readonly<Record<KnownId, Block>> = knownBlocks;

/** The schema of a form, and how much it may hold. */
export const FormSchema = Questionnaire;
export const most = { questions: mostQuestions, options: mostOptions } as const;
