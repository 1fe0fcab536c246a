import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
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
  /** Without an edge, where it stands among words. */
  readonly quiet?: boolean;
  readonly className?: string;
};

/** The browser's own list to choose from: light, and as good on a phone as by keyboard. */
export const Select = <Value extends string>({
  id,
  label,
  value,
  placeholder,
  choices,
  onChoose,
  quiet = false,
  className,
}: Props<Value>) => {
  const styles = useSelectStyles();
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice !== undefined) onChoose(choice.value);
  };
  return (
    <span className={mergeClasses(styles.root, className)}>
      <select
        id={id}
        aria-label={label}
        value={value}
        onChange={(event) => choose(event.target.value)}
        className={mergeClasses(styles.select, quiet && styles.quiet)}
      >
        {placeholder !== undefined && value === '' && <option value="">{placeholder}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang} className={styles.option}>
            {choice.text}
          </option>
        ))}
      </select>
      <ChevronDown16Regular aria-hidden="true" className={styles.arrow} />
    </span>
  );
};
