import { Field, Input } from '@fluentui/react-components';
import { asText, type InputProps, useInput } from './useInput';

type Props = InputProps & { readonly type?: 'date' | 'month' | 'time' };

/** A day, '2021-04-14', chosen from the browser's own calendar; or a month or a clock time. */
export const DayInput = ({ name, label, hint, required = false, type = 'date' }: Props) => {
  const { value, write, leave, ref, message, validation } = useInput(name);
  return (
    <Field label={label} hint={hint} required={required} validationState={validation} validationMessage={message}>
      <Input ref={ref} type={type} value={asText(value)} onChange={(_event, { value: chosen }) => write(chosen)} onBlur={leave} />
    </Field>
  );
};
