import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { editingWords } from '../../text/editing';
import { useWords } from '../../text/useWords';
import { asTexts, type InputProps, useInput } from './useInput';

/** A list of texts, one a line. */
export const LinesInput = ({ name, label, hint, required = false }: InputProps) => {
  const words = useWords(editingWords);
  const { value, write, leave, ref, message, validation } = useInput(name);
  const items = asTexts(value);
  // A line break that was just typed is no item yet, but it must stay in sight.
  const [typed, setTyped] = useState(() => items.join('\n'));
  const shown = same(itemsIn(typed), items) ? typed : items.join('\n');
  return (
    <Field label={label} hint={hint ?? words.onePerLine} required={required} validationState={validation} validationMessage={message}>
      <Textarea
        ref={ref}
        rows={Math.max(3, items.length + 1)}
        resize="vertical"
        value={shown}
        onChange={(_event, { value: text }) => {
          setTyped(text);
          write(itemsIn(text));
        }}
        onBlur={leave}
      />
    </Field>
  );
};

const itemsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, at) => line === other[at]?.trim());
