import type { Round } from '@kaselo/bot/contract/followUps';
import type { Question } from '@kaselo/bot/contract/questions';
import { ActionsField } from './ActionsField';
import { ChoiceField } from './ChoiceField';
import { TextField } from './TextField';
import type { Typed } from './typed';
import { valueFor, withValue } from './values';

type Props = {
  readonly id: string;
  readonly question: Question;
  readonly actions: Round['actions'];
  readonly typed: Typed;
  readonly readOnly: boolean;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<Typed>) => void;
};

/** One question of a follow-up, as its block asks it. */
export const QuestionField = ({ id, question, actions, typed, readOnly, error, onChange }: Props) => {
  const { label, hint, required } = question;
  const shared = { id, label, hint, required, error, value: valueFor(typed, question) };
  const change = (value: string) => onChange(withValue(typed, question, value));
  switch (question.block) {
    case 'text':
      return <TextField {...shared} tall={question.id === 'outcome'} readOnly={readOnly} onWrite={change} />;
    case 'choice':
      return <ChoiceField {...shared} options={question.options.map((option) => ({ value: option, text: option }))} onChoose={change} />;
    case 'scale':
      return <ChoiceField {...shared} options={stepsOf(question)} onChoose={change} />;
    case 'action-status':
      return (
        <ActionsField id={id} label={label} error={error} actions={actions} moved={typed.moved} onMove={(moved) => onChange({ moved })} />
      );
  }
};

/** From one to five; what the ends mean is said at the ends. */
const stepsOf = ({ ends }: Extract<Question, { block: 'scale' }>) =>
  [1, 2, 3, 4, 5].map((n) => {
    const end = n === 1 ? ends?.low : n === 5 ? ends?.high : undefined;
    return { value: String(n), text: end === undefined ? String(n) : `${n}, ${end}` };
  });
