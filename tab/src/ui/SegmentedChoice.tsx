import { type ReactElement, useId } from 'react';
import { useSegmentedChoiceStyles } from './SegmentedChoice.styles';

type Props<Value extends string> = {
  /** What is chosen, for those who hear the page. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly icon?: ReactElement }[];
  readonly onChoose: (value: Value) => void;
};

/** One of a few: radio buttons that look like pills, so that the arrow keys work as everywhere. */
export const SegmentedChoice = <Value extends string>({ label, value, choices, onChoose }: Props<Value>) => {
  const styles = useSegmentedChoiceStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.pill}>
          <input
            type="radio"
            name={name}
            className={styles.hidden}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.icon}
          {choice.text}
        </label>
      ))}
    </fieldset>
  );
};
