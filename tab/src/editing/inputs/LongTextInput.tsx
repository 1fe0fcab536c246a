import { Field, Textarea } from '@fluentui/react-components';
import { asText, type InputProps, useInput } from './useInput';

type Props = InputProps & { readonly rows?: number };

/** Room for a paragraph. Left empty it is no text at all. */
export const LongTextInput = ({ name, label, hint, required = false, rows = 4 }: Props) => {
  const { value, write, leave, ref, message, validation } = useInput(name);
  return (
    <Field label={label} hint={hint} required={required} validationState={validation} validationMessage={message}>
      <Textarea
        ref={ref}
        rows={rows}
        resize="vertical"
        value={asText(value)}
        onChange={(_event, { value: typed }) => write(typed)}
        onBlur={leave}
      />
    </Field>
  );
};
