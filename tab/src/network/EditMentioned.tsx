import { editOf, parseItem } from '@kaselo/bot/contract/items';
import { useState } from 'react';
import { Editor } from '../editing/Editor';
import { idFrom } from '../editing/idFrom';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import { TextInput } from '../editing/inputs/TextInput';
import { useItem } from '../editing/useItem';
import { networkEditingWords } from '../text/networkEditing';
import { useWords } from '../text/useWords';

/** What a strategy mentions besides the members. */
export type Mentioned = 'project' | 'outside';
type Props = { readonly kind: Mentioned; readonly onClose: () => void };

/** One that the network has already. */
export const EditMentioned = ({ kind, id, onClose }: Props & { readonly id: string }) => {
  const words = useWords(networkEditingWords)[kind];
  const { data } = useItem(kind, id);
  if (data === undefined) return null;
  return (
    <Editor title={words.edit} kind={kind} id={id} value={data.value} version={data.version} onClose={onClose} removal={words.remove}>
      <Fields kind={kind} />
    </Editor>
  );
};

/** A new one; its lasting id is made of its name. */
export const AddMentioned = ({ kind, taken, onClose }: Props & { readonly taken: readonly string[] }) => {
  const words = useWords(networkEditingWords)[kind];
  const [value] = useState(() => ({ ...parseItem(kind, { id: 'uusi', name: '-' }), name: '' }));
  return (
    <Editor
      title={words.add}
      kind={kind}
      id="uusi"
      value={value}
      version={undefined}
      onClose={onClose}
      toEdits={(written) => {
        const id = idFrom(written.name, taken);
        return [editOf(kind, id, undefined, parseItem(kind, { ...written, id }))];
      }}
    >
      <Fields kind={kind} />
    </Editor>
  );
};

const Fields = ({ kind }: { readonly kind: Mentioned }) => {
  const words = useWords(networkEditingWords);
  return (
    <>
      <TextInput name="name" label={words.name} required />
      {kind === 'project' && <TextInput name="funding" label={words.funding} hint={words.fundingHint} />}
      <LongTextInput name="note" label={words.note} rows={2} />
    </>
  );
};
