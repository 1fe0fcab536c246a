import { Checkbox, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { editingWords } from '../../text/editing';
import { useWords } from '../../text/useWords';
import { useEditorStyles } from '../Editor.styles';
import type { Choice } from './ChoiceInput';
import { asTexts, type InputProps, useInput } from './useInput';

type Props = InputProps & { readonly options: readonly Choice[] };

/** More choices than this are easier to find by a few letters. */
const manyOptions = 10;

/** Several of some. What is chosen stands first in sight as a number; the order of the options stays. */
export const ManyInput = ({ name, label, hint, options }: Props) => {
  const styles = useEditorStyles();
  const words = useWords(editingWords);
  const { value, write, leave, ref, message } = useInput(name);
  const [filter, setFilter] = useState('');
  const chosen = asTexts(value);
  const shown = options.filter((option) => option.label.toLocaleLowerCase('fi').includes(filter.toLocaleLowerCase('fi')));
  return (
    <fieldset className={styles.fieldset} aria-invalid={message !== undefined} onBlur={leave}>
      <legend className={styles.legend}>
        {label} ({chosen.length === 0 ? words.noneChosen : words.chosen(chosen.length)})
      </legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {message !== undefined && <p className={styles.hint}>{message}</p>}
      {options.length > manyOptions && (
        <Input
          aria-label={`${words.filter}: ${label}`}
          placeholder={words.filter}
          value={filter}
          onChange={(_event, typed) => setFilter(typed.value)}
        />
      )}
      <div className={styles.choices} ref={ref} tabIndex={-1}>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            className={styles.choice}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(_event, { checked }) =>
              write(checked === true ? [...chosen, option.value] : chosen.filter((each) => each !== option.value))
            }
          />
        ))}
      </div>
    </fieldset>
  );
};
