import { mergeClasses } from '@fluentui/react-components';
import { useAnswerFormStyles } from './AnswerForm.styles';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** The field that matters most has more room. */
  readonly tall?: boolean;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly error: string | undefined;
  readonly onWrite: (text: string) => void;
};

/** A label, room to write, and what is wrong with it, tied together for those who hear the page. */
export const TextField = ({ id, label, hint, value, tall = false, required = false, readOnly = false, error, onWrite }: Props) => {
  const styles = useAnswerFormStyles();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.quiet}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={tall ? 4 : 2}
        className={mergeClasses(styles.text, tall && styles.tall, error !== undefined && styles.wrong)}
        value={value}
        readOnly={readOnly}
        aria-required={required}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onWrite(event.target.value)}
      />
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
};

const describedBy = (id: string, hint: string | undefined, error: string | undefined): string | undefined =>
  [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]].flat().join(' ') || undefined;

/** What is wrong with a field. */
export const FieldError = ({ id, children }: { readonly id: string; readonly children: string | undefined }) => {
  const styles = useAnswerFormStyles();
  if (children === undefined) return null;
  return (
    <p id={`${id}-error`} className={styles.error}>
      {children}
    </p>
  );
};
