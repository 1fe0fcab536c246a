import { useWatch } from 'react-hook-form';
import { LinesInput } from '../../editing/inputs/LinesInput';
import { NumberInput } from '../../editing/inputs/NumberInput';
import { SwitchInput } from '../../editing/inputs/SwitchInput';
import { TextInput } from '../../editing/inputs/TextInput';
import { indicatorEditingWords } from '../../text/indicatorEditing';
import { useWords } from '../../text/useWords';

/** Whether a series is fetched from Statistics Finland, and what of which table. */
export const ImportInput = ({ name }: { readonly name: string }) => {
  const { fetching: words } = useWords(indicatorEditingWords);
  const fetched: unknown = useWatch({ name: `${name}.fetched` });
  const field = (of: string) => `${name}.import.${of}`;
  return (
    <>
      <SwitchInput name={`${name}.fetched`} label={words.fetched} hint={words.fetchedHint} />
      {fetched === true && (
        <>
          <TextInput name={field('subject')} label={words.subject} hint={words.subjectHint} required />
          <TextInput name={field('table')} label={words.table} hint={words.tableHint} required />
          <TextInput name={field('measure')} label={words.measure} hint={words.measureHint} required />
          <TextInput name={field('countMeasure')} label={words.countMeasure} />
          <LinesInput name={field('totals')} label={words.totals} hint={words.totalsHint} />
          <NumberInput name={field('last')} label={words.last} min={1} max={120} required />
          <TextInput name={field('labelMustContain')} label={words.label} hint={words.labelHint} required />
          <TextInput name={field('unitMustContain')} label={words.unit} />
          <NumberInput name={field('plausible.min')} label={words.least} hint={words.plausibleHint} required />
          <NumberInput name={field('plausible.max')} label={words.most} required />
        </>
      )}
    </>
  );
};
