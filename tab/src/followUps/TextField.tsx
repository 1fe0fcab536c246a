import { type Ref, useId } from 'react';
import { useAnswerFormStyles } from './AnswerForm.styles';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly error?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly onWrite: (text: string) => void;
};

/** A label, room to write, and what is wrong with it, tied together for those who hear the page. */
export const TextField = ({ label, value, required = false, error, ref, onWrite }: Props) => {
  const styles = useAnswerFormStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        rows={3}
        className={styles.text}
        value={value}
        required={required}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onWrite(event.target.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
};
