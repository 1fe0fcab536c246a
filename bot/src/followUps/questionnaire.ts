import * as v from 'valibot';
import type { EventKind } from '../calendar/event';
import type { Language } from '../kit/languages';
import { optionalText, text } from '../kit/text';

export const longestLabel = 150;
export const mostQuestions = 8;
export const mostOptions = 8;

export const QuestionId = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/));
export type QuestionId = v.InferOutput<typeof QuestionId>;

const asked = {
  id: QuestionId,
  /** In the network's language. */
  label: text(longestLabel),
  /** The same in other languages; where one is missing the network's own is shown. */
  translations: v.optional(v.object({ fi: optionalText(longestLabel), sv: optionalText(longestLabel), en: optionalText(longestLabel) })),
  hint: optionalText(200),
  required: v.optional(v.boolean(), false),
};

/** One building block of a follow-up's form. */
export const Question = v.variant('block', [
  v.object({ ...asked, block: v.literal('text') }),
  v.object({ ...asked, block: v.literal('choice'), options: v.pipe(v.array(text(80)), v.minLength(2), v.maxLength(mostOptions)) }),
  /** From one to five; `ends` says what the ends mean. */
  v.object({ ...asked, block: v.literal('scale'), ends: v.optional(v.object({ low: optionalText(40), high: optionalText(40) })) }),
  v.object({ ...asked, block: v.literal('action-status') }),
]);
export type Question = v.InferOutput<typeof Question>;
export type Block = Question['block'];

/** The questions from whose answers something is computed: lines under actions, good practices, what comes next. */
export const knownBlocks = {
  outcome: 'text',
  moved: 'action-status',
  goodPractice: 'text',
  next: 'text',
  usefulness: 'scale',
} as const satisfies Record<string, Block>;
export type KnownId = keyof typeof knownBlocks;

export const isKnown = (id: string): id is KnownId => Object.hasOwn(knownBlocks, id);

/** Every form asks what came out of it, for that is the line under the actions; the other questions are the network's to choose. */
const asksOutcome = (questions: readonly Question[]): boolean => questions.some(({ id, required }) => id === 'outcome' && required);
const knowsItsBlocks = (questions: readonly Question[]): boolean =>
  questions.every(({ id, block }) => (isKnown(id) ? knownBlocks[id] === block : block !== 'action-status'));
const isEachOnce = (questions: readonly Question[]): boolean => new Set(questions.map(({ id }) => id)).size === questions.length;

/** A follow-up's form: its questions in their order. */
export const Questionnaire = v.pipe(
  v.array(Question),
  v.minLength(1),
  v.maxLength(mostQuestions),
  v.check((questions) => isEachOnce(questions), 'a question stands twice'),
  v.check((questions) => asksOutcome(questions), 'what came out of it is not asked'),
  v.check((questions) => knowsItsBlocks(questions), 'a question has another block than its answers need'),
);
export type Questionnaire = v.InferOutput<typeof Questionnaire>;

const perhaps = v.optional(Questionnaire);

/** The network's own forms by kind of event; a kind without one has the standard form. */
export const Questionnaires = v.object({
  webinar: perhaps,
  workshop: perhaps,
  forum: perhaps,
  deadline: perhaps,
  meeting: perhaps,
  'steering-group': perhaps,
  training: perhaps,
  competition: perhaps,
  other: perhaps,
} satisfies Record<EventKind, typeof perhaps>);
export type Questionnaires = v.InferOutput<typeof Questionnaires>;

export const labelIn = (question: Question, language: Language): string => question.translations?.[language] ?? question.label;
