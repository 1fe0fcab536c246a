import { type CardBody, shorten } from '../kit/card';
import type { Language } from '../kit/languages';
import type { NetworkData } from '../network/networkData';
import { questionWords } from '../text/questions';
import { wordsOf } from '../text/words';
import { longestOther, longestOutcome, longestShortText } from './answer';
import { otherValue } from './answerProblem';
import type { Draft } from './draft';
import type { Form } from './form';
import { labelIn, type Question, type QuestionId } from './questionnaire';
import type { Round } from './round';
import { actionsFor } from './rounds';

/** A compact list of more than this is no help on a phone; the tab has them all. */
const mostActions = 20;
/** Enough to tell an action from the others. */
const longestChoice = 200;
const scale = [1, 2, 3, 4, 5];

/** The card's input for a question of the network's own. */
export const inputIdOf = (question: QuestionId): string => `x-${question}`;

export type Filling = {
  readonly form: Form;
  readonly round: Round;
  readonly data: NetworkData;
  /** What has been written already. */
  readonly typed: Draft | undefined;
  readonly language: Language;
};

/** A question as inputs of a card, filled with what has been written. */
export const inputsFor = (question: Question, filling: Filling): CardBody => {
  const { followUp } = wordsOf(filling.language);
  switch (question.block) {
    case 'text':
      return [textInput(question, filling)];
    case 'choice':
      return [
        {
          ...choiceInput(question, filling),
          placeholder: questionWords(filling.language).choose,
          choices: question.options.map((option) => ({ title: option, value: option })),
        },
      ];
    case 'scale':
      return [
        {
          ...choiceInput(question, filling),
          placeholder: followUp.noOpinion,
          choices: scale.map((n) => ({ title: stepIn(question, n, filling.language), value: String(n) })),
        },
      ];
    case 'action-status':
      return actionInputs(question, filling);
  }
};

/** A step of a scale in words; what its ends mean is said at the ends. */
export const stepIn = ({ ends }: Extract<Question, { block: 'scale' }>, n: number, language: Language): string =>
  questionWords(language).scale(n, n === 1 ? ends?.low : n === 5 ? ends?.high : undefined);

function textInput(question: Extract<Question, { block: 'text' }>, { form, typed, language }: Filling) {
  const { followUp } = wordsOf(language);
  const { id, hint, required } = question;
  const asked = {
    type: 'Input.Text' as const,
    label: form.standard && id === 'outcome' ? followUp.outcome : labelIn(question, language),
    placeholder: form.standard && id === 'outcome' ? followUp.outcomeHint : (hint ?? (required ? undefined : followUp.mayBeEmpty)),
    isMultiline: id !== 'next',
    ...(required && {
      isRequired: true,
      errorMessage: id === 'outcome' ? followUp.outcomeMissing : questionWords(language).unanswered(labelIn(question, language)),
    }),
  };
  if (id === 'outcome') return { ...asked, id, maxLength: longestOutcome, value: typed?.outcome ?? '' };
  if (id === 'goodPractice' || id === 'next') return { ...asked, id, maxLength: longestShortText, value: typed?.[id] ?? '' };
  return { ...asked, id: inputIdOf(id), maxLength: longestOther, value: typed === undefined ? '' : otherValue(typed, id) };
}

function choiceInput(question: Extract<Question, { block: 'choice' | 'scale' }>, { typed, language }: Filling) {
  const { id, required } = question;
  const label = labelIn(question, language);
  return {
    type: 'Input.ChoiceSet' as const,
    id: id === 'usefulness' ? id : inputIdOf(id),
    label,
    style: 'compact' as const,
    wrap: true,
    value: id === 'usefulness' ? String(typed?.usefulness ?? '') : typed === undefined ? '' : otherValue(typed, id),
    ...(required && { isRequired: true, errorMessage: questionWords(language).unanswered(label) }),
  };
}

function actionInputs(question: Question, { round, data, typed, language }: Filling): CardBody {
  const words = wordsOf(language);
  const [moved] = typed?.moved ?? [];
  const actions = actionsFor(round, data).slice(0, mostActions);
  if (actions.length === 0) return [];
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'action',
      label: labelIn(question, language),
      style: 'compact',
      wrap: true,
      value: moved?.action ?? '',
      placeholder: words.followUp.noAction,
      choices: actions.map(({ action }) => ({ title: shorten(action.text, longestChoice), value: action.id })),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'actionStatus',
      label: words.followUp.actionStatus,
      style: 'compact',
      value: moved?.status ?? '',
      placeholder: words.followUp.statusUnchanged,
      choices: Object.entries(words.status).map(([value, title]) => ({ title, value })),
    },
  ];
}
