import { most, type Question } from '@kaselo/bot/contract/questions';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { AddQuestion } from './AddQuestion';
import { QuestionBlock } from './QuestionBlock';
import { useQuestionsStyles } from './Questions.styles';
import { questionIn } from './questionIn';

type Props = { readonly name: string; readonly standard: readonly Question[] };

/** The questions of a form in their order: added, removed, moved by buttons, and each written in its own fields. */
export const QuestionsInput = ({ name, standard }: Props) => {
  const styles = useQuestionsStyles();
  const { questions: words } = useWords(followUpsRounds);
  const { fields, append, move, remove } = useFieldArray({ name, keyName: 'key' });
  const [told, setTold] = useState('');
  const questions = fields.map(questionIn);
  const moveTo = (from: number, to: number) => {
    move(from, to);
    setTold(words.moved(questions[from]?.label ?? '', to + 1));
  };
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{words.list}</legend>
      {fields.map(({ key }, at) => (
        <QuestionBlock
          key={key}
          name={`${name}.${at}`}
          place={words.number(at + 1, fields.length)}
          onUp={at === 0 ? undefined : () => moveTo(at, at - 1)}
          onDown={at === fields.length - 1 ? undefined : () => moveTo(at, at + 1)}
          onRemove={() => remove(at)}
        />
      ))}
      <Hidden>
        <span role="status">{told}</span>
      </Hidden>
      {fields.length < most.questions ? (
        <AddQuestion present={questions.map(({ id }) => id)} standard={standard} onAdd={(question) => append(question)} />
      ) : (
        <p className={styles.quiet}>{words.full(most.questions)}</p>
      )}
    </fieldset>
  );
};
