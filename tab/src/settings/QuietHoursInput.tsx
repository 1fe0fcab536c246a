import { Field, Switch } from '@fluentui/react-components';
import { DayInput } from '../editing/inputs/DayInput';
import { type InputProps, useInput } from '../editing/inputs/useInput';

const usual = { from: '18:00', to: '08:00' };

type Props = InputProps & { readonly from: string; readonly to: string; readonly toHint?: string };

/** Quiet hours, or none at all. */
export const QuietHoursInput = ({ name, label, hint, from, to, toHint }: Props) => {
  const { value, write, ref } = useInput(name);
  const on = value !== undefined && value !== null && value !== '';
  return (
    <>
      <Field hint={hint}>
        <Switch ref={ref} label={label} checked={on} onChange={(_event, { checked }) => write(checked ? usual : undefined)} />
      </Field>
      {on && (
        <>
          <DayInput type="time" name={`${name}.from`} label={from} required />
          <DayInput type="time" name={`${name}.to`} label={to} hint={toHint} required />
        </>
      )}
    </>
  );
};
