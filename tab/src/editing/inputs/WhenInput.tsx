import { Field, Input, Select } from '@fluentui/react-components';
import { editingWords } from '../../text/editing';
import { useWords } from '../../text/useWords';
import { useEditorStyles } from '../Editor.styles';
import { useInput } from './useInput';
import { asPrecision, fieldsOf, type Precision, precisions, type WhenFields, whenFrom } from './whenFields';

type Props = { readonly name: string; readonly label: string };

/** When something is, exactly as well as it is known: nobody has to invent a clock time. */
export const WhenInput = ({ name, label }: Props) => {
  const styles = useEditorStyles();
  const { when: words } = useWords(editingWords);
  const { value, write, leave, ref, message } = useInput(name);
  const fields = fieldsOf(value);
  const change = (changed: Partial<WhenFields>) => write(whenFrom({ ...fields, ...changed }));
  const part = (key: keyof WhenFields, text: string, type: 'date' | 'time' | 'month', required = true) => (
    <Field className={styles.growing} label={text} required={required}>
      <Input type={type} value={fields[key]} onChange={(_event, typed) => change({ [key]: typed.value })} />
    </Field>
  );
  return (
    <fieldset className={styles.fieldset} onBlur={leave}>
      <legend className={styles.legend}>{label}</legend>
      <Field label={words.precision} validationState={message === undefined ? 'none' : 'error'} validationMessage={message}>
        <Select ref={ref} value={fields.precision} onChange={(_event, chosen) => change({ precision: asPrecision(chosen.value) })}>
          {precisions.map((precision: Precision) => (
            <option key={precision} value={precision}>
              {words[precision]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        {fields.precision === 'time' && (
          <>
            {part('day', words.date, 'date')}
            {part('start', words.start, 'time')}
            {part('end', words.end, 'time', false)}
            {part('lastDay', words.lastDay, 'date', false)}
          </>
        )}
        {fields.precision === 'half-day' && (
          <>
            {part('day', words.date, 'date')}
            <Field className={styles.growing} label={words.part}>
              <Select value={fields.part} onChange={(_event, chosen) => change({ part: chosen.value })}>
                <option value="morning">{words.morning}</option>
                <option value="afternoon">{words.afternoon}</option>
              </Select>
            </Field>
          </>
        )}
        {fields.precision === 'day' && (
          <>
            {part('day', words.firstDay, 'date')}
            {part('lastDay', words.lastDay, 'date', false)}
          </>
        )}
        {fields.precision === 'season' && (
          <Field className={styles.growing} label={words.seasonOf}>
            <Select value={fields.season} onChange={(_event, chosen) => change({ season: chosen.value })}>
              {Object.entries(words.seasons).map(([season, text]) => (
                <option key={season} value={season}>
                  {text}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {(fields.precision === 'month' || fields.precision === 'season') && (
          <>
            {part('month', words.firstMonth, 'month')}
            {part('lastMonth', words.lastMonth, 'month', fields.precision === 'season')}
          </>
        )}
      </div>
    </fieldset>
  );
};
