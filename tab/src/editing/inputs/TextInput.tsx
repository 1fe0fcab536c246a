import { Field, Input } from '@fluentui/react-components';
import { asText, type InputProps, useInput } from './useInput';

type Props = InputProps & { readonly type?: 'text' | 'url' | 'email' };

/** One line. Left empty it is no text at all. */
export const TextInput = ({ name, label, hint, required = false, type = 'text' }: Props) => {
  const { value, write, leave, ref, message, validation } = useInput(name);
  return (
    <Field label={label} hint={hint} required={required} validationState={validation} validationMessage={message}>
      <Input ref={ref} type={type} value={asText(value)} onChange={(_event, { value: typed }) => write(typed)} onBlur={leave} />
    </Field>
  );
};
