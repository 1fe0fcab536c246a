import { editOf, type ItemOf } from '@kaselo/bot/contract/items';
import type { Me } from '@kaselo/bot/contract/me';
import { useMemo } from 'react';
import { Editor } from '../editing/Editor';
import { idFrom } from '../editing/idFrom';
import { DayInput } from '../editing/inputs/DayInput';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import { ManyInput } from '../editing/inputs/ManyInput';
import { TextInput } from '../editing/inputs/TextInput';
import { useItem } from '../editing/useItem';
import { networkEditingWords } from '../text/networkEditing';
import { useWords } from '../text/useWords';
import { organisationId } from './organisation';

type Organisation = ItemOf<'organisation'>;
type Props = { readonly me: Me; readonly onClose: () => void };

/** An organisation that the network has already. */
export const EditOrganisation = ({ id, me, onClose }: Props & { readonly id: string }) => {
  const words = useWords(networkEditingWords);
  const { data } = useItem('organisation', id);
  if (data === undefined) return null;
  return (
    <Editor title={words.edit} kind="organisation" id={id} value={data.value} version={data.version} onClose={onClose}>
      <Fields me={me} />
    </Editor>
  );
};

/** A new one; its lasting id is made of its name. */
export const AddOrganisation = ({ me, taken, onClose }: Props & { readonly taken: readonly string[] }) => {
  const words = useWords(networkEditingWords);
  const value = useMemo((): Organisation => ({ id: organisationId('uusi'), name: '', regions: [], successors: [] }), []);
  return (
    <Editor
      title={words.add}
      kind="organisation"
      id="uusi"
      value={value}
      version={undefined}
      onClose={onClose}
      toEdits={(written) => {
        const id = idFrom(written.name, taken);
        return [editOf('organisation', id, undefined, { ...written, id: organisationId(id) })];
      }}
    >
      <Fields me={me} />
    </Editor>
  );
};

const Fields = ({ me }: { readonly me: Me }) => {
  const words = useWords(networkEditingWords);
  return (
    <>
      <TextInput name="name" label={words.name} required />
      <ManyInput name="regions" label={words.regions} options={me.regions.map(({ id, name }) => ({ value: id, label: name }))} />
      <LongTextInput name="note" label={words.note} hint={words.noteHint} />
      <DayInput name="validFrom" label={words.validFrom} hint={words.validHint} />
      <DayInput name="validTo" label={words.validTo} hint={words.validHint} />
    </>
  );
};
