import { Field, Select } from '@fluentui/react-components';
import { useEditorStyles } from '../Editor.styles';
import { asText, type InputProps, useInput } from './useInput';

export type Choice = { readonly value: string; readonly label: string };

type Props = InputProps & {
  readonly options: readonly Choice[];
  /** What it is called when nothing is chosen; left out where something must be. */
  readonly none?: string;
};

/** One of some. */
export const ChoiceInput = ({ name, label, hint, required = false, options, none }: Props) => {
  const styles = useEditorStyles();
  const { value, write, leave, ref, message, validation } = useInput(name);
  return (
    <Field
      label={label}
      hint={hint}
      required={required}
      validationState={validation}
      validationMessage={message}
      className={styles.choiceField}
    >
      <Select ref={ref} value={asText(value)} onChange={(_event, { value: chosen }) => write(chosen)} onBlur={leave}>
        {(none !== undefined || asText(value) === '') && <option value="">{none ?? ''}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
};
