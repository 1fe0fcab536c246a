import { useId } from 'react';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { FieldError } from './TextField';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly required?: boolean;
  readonly error: string | undefined;
  readonly onChoose: (value: string) => void;
};

/** One of some, or a step of a scale. What was chosen can be taken back where it is not required. */
export const ChoiceField = ({ id, label, hint, options, value, required = false, error, onChoose }: Props) => {
  const styles = useAnswerFormStyles();
  const { form } = useWords(followUpsWords);
  const name = useId();
  return (
    <fieldset className={styles.field} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      <div className={styles.scale}>
        {options.map((option, at) => (
          <label key={option.value} className={styles.choice}>
            <input
              id={at === 0 ? id : undefined}
              type="radio"
              name={name}
              className={styles.box}
              checked={value === option.value}
              required={required}
              onChange={() => onChoose(option.value)}
            />
            {option.text}
          </label>
        ))}
        {value !== '' && !required && (
          <ActionButton appearance="subtle" onClick={() => onChoose('')}>
            {form.takeBack}
          </ActionButton>
        )}
      </div>
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
};
