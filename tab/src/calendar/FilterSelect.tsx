import { Select } from '../ui/Select';
import { useFiltersStyles } from './Filters.styles';

const everything = 'everything';

type Props<Value extends string> = {
  readonly label: string;
  /** The choice that narrows nothing. */
  readonly all: string;
  /** What a chosen value is called while its name is not known. */
  readonly unknown?: string;
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[] | undefined;
  readonly onChoose: (value: Value | undefined) => void;
};

/** One thing to narrow the calendar by. What the address asks for stays chosen, though nobody knows its name. */
export const FilterSelect = <Value extends string>({ label, all, unknown, value, choices = [], onChoose }: Props<Value>) => {
  const styles = useFiltersStyles();
  const missing = value !== undefined && !choices.some((one) => one.value === value);
  return (
    <Select<Value | typeof everything>
      label={label}
      value={value ?? everything}
      choices={[{ value: everything, text: all }, ...(missing ? [{ value, text: unknown ?? value }] : []), ...choices]}
      onChoose={(chosen) => onChoose(chosen === everything ? undefined : chosen)}
      className={styles.filter}
    />
  );
};
