import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useFieldArray } from 'react-hook-form';
import { useEditorStyles } from '../../editing/Editor.styles';
import { ChoiceInput } from '../../editing/inputs/ChoiceInput';
import { NumberInput } from '../../editing/inputs/NumberInput';
import { TextInput } from '../../editing/inputs/TextInput';
import { indicatorEditingWords } from '../../text/indicatorEditing';
import { useWords } from '../../text/useWords';
import { ActionButton } from '../../ui/ActionButton';
import { ImportInput } from './ImportInput';

const units = ['percent', 'index', 'count'] as const;
const directions = ['increase', 'decrease', 'reach'] as const;

/** The ways in which an indicator is measured. One that is taken away takes its figures along; the history keeps them. */
export const SeriesInput = () => {
  const styles = useEditorStyles();
  const words = useWords(indicatorEditingWords);
  const { fields, append, remove } = useFieldArray({ name: 'series', keyName: 'key' });
  return (
    <>
      {fields.map(({ key }, at) => (
        <fieldset key={key} className={styles.fieldset}>
          <legend className={styles.legend}>{words.seriesNumber(at + 1)}</legend>
          <TextInput name={`series.${at}.name`} label={words.seriesName} required />
          <ChoiceInput
            name={`series.${at}.unit`}
            label={words.unit}
            options={units.map((unit) => ({ value: unit, label: words.units[unit] }))}
            required
          />
          <NumberInput name={`series.${at}.decimals`} label={words.decimals} min={0} max={3} required />
          <ChoiceInput
            name={`series.${at}.direction`}
            label={words.seriesDirection}
            options={directions.map((direction) => ({ value: direction, label: words.directions[direction] }))}
            none={words.asIndicator}
          />
          <NumberInput name={`series.${at}.targetValue`} label={words.target} hint={words.targetHint} />
          <NumberInput name={`series.${at}.targetYear`} label={words.targetYear} min={2000} max={2100} />
          <TextInput name={`series.${at}.baseline`} label={words.baseline} hint={words.baselineHint} />
          <TextInput name={`series.${at}.sourceName`} label={words.source} required />
          <TextInput name={`series.${at}.table`} label={words.sourceTable} />
          <TextInput name={`series.${at}.population`} label={words.population} />
          <TextInput name={`series.${at}.licence`} label={words.licence} />
          <ImportInput name={`series.${at}`} />
          <ActionButton appearance="subtle" icon={<Delete16Regular />} onClick={() => remove(at)}>
            {words.removeSeries(at + 1)}
          </ActionButton>
        </fieldset>
      ))}
      <div>
        <ActionButton icon={<Add16Regular />} onClick={() => append(newSeries())}>
          {words.addSeries}
        </ActionButton>
      </div>
    </>
  );
};

const newSeries = () => ({
  id: `sarja-${crypto.randomUUID().slice(0, 8)}`,
  name: '',
  unit: 'percent',
  decimals: 1,
  sourceName: '',
  fetched: false,
});
