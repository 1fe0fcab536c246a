import { useWatch } from 'react-hook-form';
import * as v from 'valibot';
import { ChoiceInput } from '../../editing/inputs/ChoiceInput';
import { indicatorEditingWords } from '../../text/indicatorEditing';
import { useWords } from '../../text/useWords';

const Named = v.array(v.object({ id: v.string(), name: v.string() }));

/** Which of several series is read first. */
export const PrimaryInput = () => {
  const words = useWords(indicatorEditingWords);
  const parsed = v.safeParse(Named, useWatch({ name: 'series' }));
  const series = parsed.success ? parsed.output : [];
  if (series.length < 2) return null;
  return (
    <ChoiceInput
      name="primary"
      label={words.primary}
      hint={words.primaryHint}
      options={series.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};
