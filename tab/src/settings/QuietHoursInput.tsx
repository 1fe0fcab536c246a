import { Switch } from '@fluentui/react-components';
import { DayInput } from '../editing/inputs/DayInput';
import { useInput } from '../editing/inputs/useInput';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';

const name = 'rules.quietHours';
const usual = { from: '18:00', to: '08:00' };

/** Quiet hours, or none at all. */
export const QuietHoursInput = () => {
  const { quiet: words } = useWords(settingsWords);
  const { value, write } = useInput(name);
  const on = value !== undefined && value !== null && value !== '';
  return (
    <>
      <Switch label={words.on} checked={on} onChange={(_event, { checked }) => write(checked ? usual : undefined)} />
      {on && (
        <>
          <DayInput type="time" name={`${name}.from`} label={words.from} required />
          <DayInput type="time" name={`${name}.to`} label={words.to} hint={words.toHint} required />
        </>
      )}
    </>
  );
};
