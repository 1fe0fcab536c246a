import { Field, Input } from '@fluentui/react-components';
import { type InputProps, useInput } from './useInput';

type Props = InputProps & { readonly min?: number; readonly max?: number };

/** A number; an empty field is none, never zero. */
export const NumberInput = ({ name, label, hint, required = false, min, max }: Props) => {
  const { value, write, leave, ref, message, validation } = useInput(name);
  return (
    <Field label={label} hint={hint} required={required} validationState={validation} validationMessage={message}>
      <Input
        ref={ref}
        type="number"
        min={min}
        max={max}
        value={typeof value === 'number' ? String(value) : ''}
        onChange={(_event, { value: typed }) => write(typed === '' ? '' : Number(typed))}
        onBlur={leave}
      />
    </Field>
  );
};
