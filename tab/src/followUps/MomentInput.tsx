import { Field, Input } from '@fluentui/react-components';
import { asText, type InputProps, useInput } from '../editing/inputs/useInput';

/** A day and a clock time in one, '2021-04-14T12:00'. */
export const MomentInput = ({ name, label, hint, required = false, fixed = false }: InputProps & { readonly fixed?: boolean }) => {
  const { value, write, leave, ref, message, validation } = useInput(name);
  return (
    <Field label={label} hint={hint} required={required} validationState={validation} validationMessage={message}>
      <Input
        ref={ref}
        type="datetime-local"
        readOnly={fixed}
        value={asText(value)}
        onChange={(_event, chosen) => write(chosen.value.slice(0, 'yyyy-mm-ddThh:mm'.length))}
        onBlur={leave}
      />
    </Field>
  );
};
