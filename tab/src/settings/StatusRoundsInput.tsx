import { Field, Switch } from '@fluentui/react-components';
import { PostingRules, quarterly } from '@kaselo/bot/contract/settings';
import * as v from 'valibot';
import { NumberInput } from '../editing/inputs/NumberInput';
import { useInput } from '../editing/inputs/useInput';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { useRoundsInWords } from './useRoundsInWords';

const name = 'rules.statusRounds';

/** Whether organisations are asked once a quarter where their actions stand, and on which day. */
export const StatusRoundsInput = () => {
  const { rules: words } = useWords(settingsWords);
  const { value, write, ref } = useInput(name);
  const on = value !== undefined && value !== null && value !== '';
  const typed = v.safeParse(PostingRules.entries.statusRounds, value);
  const days = useRoundsInWords(typed.success ? typed.output : undefined);
  return (
    <>
      <Field hint={words.statusRoundsHint}>
        <Switch
          ref={ref}
          label={words.statusRoundsOn}
          checked={on}
          onChange={(_event, { checked }) => write(checked ? quarterly : undefined)}
        />
      </Field>
      {on && <NumberInput name={`${name}.day`} label={words.statusRoundsDay} hint={days} min={1} max={28} required />}
    </>
  );
};
