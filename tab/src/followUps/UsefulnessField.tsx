import { useId } from 'react';
import { answeringWords } from '../text/answering';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useAnswerFormStyles } from './AnswerForm.styles';

type Props = { readonly value: number | undefined; readonly onChoose: (value: number | undefined) => void };

/** How useful the event was, from one to five. What was chosen can be taken back: it is not required. */
export const UsefulnessField = ({ value, onChoose }: Props) => {
  const styles = useAnswerFormStyles();
  const words = useWords(answeringWords);
  const { form } = useWords(followUpsWords);
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{words.usefulness}</legend>
      <div className={styles.scale}>
        {[1, 2, 3, 4, 5].map((n) => (
          <label key={n} className={styles.choice}>
            <input type="radio" name={name} className={styles.box} checked={value === n} onChange={() => onChoose(n)} />
            {words.usefulnessOf(n)}
          </label>
        ))}
        {value !== undefined && (
          <ActionButton appearance="subtle" onClick={() => onChoose(undefined)}>
            {form.takeBack}
          </ActionButton>
        )}
      </div>
    </fieldset>
  );
};
