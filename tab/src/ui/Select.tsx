import { Select as FluentSelect, mergeClasses } from '@fluentui/react-components';
import { useSelectStyles } from './Select.styles';

type Props<Value extends string> = {
  /** Either a label's id, or the words themselves where no label is shown. */
  readonly id?: string;
  readonly label?: string;
  readonly value: Value | '';
  /** Shown first, where nothing is chosen yet. */
  readonly placeholder?: string;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
};

/** The browser's own list to choose from: light, and as good on a phone as by keyboard. */
export const Select = <Value extends string>({ id, label, value, placeholder, choices, onChoose, className }: Props<Value>) => {
  const styles = useSelectStyles();
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice !== undefined) onChoose(choice.value);
  };
  return (
    <FluentSelect
      id={id}
      aria-label={label}
      value={value}
      onChange={(_event, data) => choose(data.value)}
      className={mergeClasses(styles.touch, className)}
    >
      {placeholder !== undefined && value === '' && <option value="">{placeholder}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} lang={choice.lang}>
          {choice.text}
        </option>
      ))}
    </FluentSelect>
  );
};
