import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { lazy, Suspense } from 'react';
import { networkEditingWords } from '../text/networkEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import type { Mentioned } from './EditMentioned';

const EditMentioned = lazy(() => import('./EditMentioned').then((form) => ({ default: form.EditMentioned })));
const AddMentioned = lazy(() => import('./EditMentioned').then((form) => ({ default: form.AddMentioned })));

/** Which of those whom the strategy mentions is being changed; without an id, one that is added. */
export type Changing = { readonly kind: Mentioned; readonly id: string | undefined };

export const EditTool = ({ name, onClick }: { readonly name: string; readonly onClick: () => void }) => {
  const words = useWords(networkEditingWords);
  return <ActionButton appearance="subtle" icon={<Edit16Regular />} label={words.editOf(name)} onClick={onClick} />;
};

export const AddTool = ({ kind, onClick }: { readonly kind: Mentioned; readonly onClick: () => void }) => {
  const words = useWords(networkEditingWords)[kind];
  return (
    <ActionButton icon={<Add16Regular />} onClick={onClick}>
      {words.add}
    </ActionButton>
  );
};

type Props = { readonly changing: Changing; readonly taken: readonly string[]; readonly onClose: () => void };

/** The form, which comes when it is asked for. It stands beside the list: what is taken away takes its line with it. */
export const MentionedForm = ({ changing: { kind, id }, taken, onClose }: Props) => (
  <Suspense>
    {id === undefined ? (
      <AddMentioned kind={kind} taken={taken} onClose={onClose} />
    ) : (
      <EditMentioned kind={kind} id={id} onClose={onClose} />
    )}
  </Suspense>
);
