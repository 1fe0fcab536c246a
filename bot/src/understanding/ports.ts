import type { Language } from '../kit/languages';
import type { Meaning } from './meaning';

/**
 * Asks a model service which of the given meanings a question has, if any. It is told the question and the meanings,
 * never who asked or what members have written; it can choose an answer, not write one. Nothing fulfils this today.
 */
export type AskModel = (question: string, language: Language, meanings: readonly Meaning[]) => Promise<Meaning | undefined>;
