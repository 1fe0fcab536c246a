import { Field, Switch } from '@fluentui/react-components';
import { type InputProps, useInput } from './useInput';

/** On or off. */
export const SwitchInput = ({ name, label, hint }: InputProps) => {
  const { value, write, leave, ref, message, validation } = useInput(name);
  return (
    <Field hint={hint} validationState={validation} validationMessage={message}>
      <Switch ref={ref} label={label} checked={value === true} onChange={(_event, { checked }) => write(checked)} onBlur={leave} />
    </Field>
  );
};
