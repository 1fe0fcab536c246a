import { editOf, type ItemOf, parseItem } from '@kaselo/bot/contract/items';
import { useState } from 'react';
import { EditorDrawer } from '../../editing/EditorDrawer';
import { ChoiceInput } from '../../editing/inputs/ChoiceInput';
import { LongTextInput } from '../../editing/inputs/LongTextInput';
import { NumberInput } from '../../editing/inputs/NumberInput';
import { TextInput } from '../../editing/inputs/TextInput';
import { useDrawer } from '../../editing/useDrawer';
import { useEditor } from '../../editing/useEditor';
import { useItem } from '../../editing/useItem';
import { indicatorEditingWords } from '../../text/indicatorEditing';
import { useWords } from '../../text/useWords';
import { formOf, IndicatorForm, sameToForm, withForm } from './indicatorForm';
import { PrimaryInput } from './PrimaryInput';
import { SeriesInput } from './SeriesInput';

const directions = ['increase', 'decrease', 'reach', 'qualitative'] as const;

type Props = { readonly id: string; readonly onClose: () => void };

/** A form for an indicator and its series; the figures themselves are written elsewhere. */
export const EditIndicator = ({ id, onClose }: Props) => {
  const { data } = useItem('indicator', id);
  return data === undefined ? null : <IndicatorEditor id={id} value={data.value} version={data.version} onClose={onClose} />;
};

type EditorProps = Props & { readonly value: ItemOf<'indicator'>; readonly version: string };

const IndicatorEditor = ({ id, value, version, onClose }: EditorProps) => {
  const drawer = useDrawer(onClose);
  const words = useWords(indicatorEditingWords);
  const [before] = useState({ value, version });
  const editor = useEditor<IndicatorForm>({
    schema: IndicatorForm,
    name: `indicator.${id}`,
    value: formOf(before.value),
    toEdits: (written) => [editOf('indicator', id, before.version, withForm(before.value, written, before.value))],
    onTheirs: (written, conflicts) => {
      const theirs = conflicts.find((conflict) => conflict.kind === 'indicator' && conflict.id === id);
      if (theirs?.version === undefined || theirs.value === null) return undefined;
      const now = parseItem('indicator', theirs.value);
      return {
        edits: [editOf('indicator', id, theirs.version, withForm(now, written, before.value))],
        apart: sameToForm(now, before.value),
      };
    },
    onSaved: drawer.close,
  });
  return (
    <EditorDrawer title={words.title} editor={editor} drawer={drawer}>
      <TextInput name="shortName" label={words.shortName} required />
      <LongTextInput name="name" label={words.name} rows={2} required />
      <ChoiceInput
        name="direction"
        label={words.direction}
        options={directions.map((direction) => ({ value: direction, label: words.directions[direction] }))}
        required
      />
      <NumberInput name="aim" label={words.aim} hint={words.aimHint} />
      <PrimaryInput />
      <SeriesInput />
      <LongTextInput name="caution" label={words.caution} hint={words.cautionHint} rows={3} />
      <LongTextInput name="note" label={words.note} rows={3} />
    </EditorDrawer>
  );
};
