import { mergeClasses } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import type { ActionView, UpdateView } from '@kaselo/bot/contract/priorities';
import { useState } from 'react';
import { useSend } from '../api/useSend';
import { useTellUndoable } from '../editing/Saved';
import { strategyWords } from '../text/strategy';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useUpdateFormStyles } from './UpdateForm.styles';
import { contentOfUpdate } from './updateDraft';

type Props = { readonly action: ActionView; readonly update: UpdateView; readonly onEdit: () => void };

/** Changing a line that was written by hand, and taking it back; a line that is taken back can be put back. */
export const UpdateButtons = ({ action, update, onEdit }: Props) => {
  const styles = useUpdateFormStyles();
  const { update: words } = useWords(strategyWords);
  const withdraw = useSend('withdrawUpdate');
  const write = useSend('writeUpdate');
  const tellUndoable = useTellUndoable();
  const [failed, setFailed] = useState(false);
  const { id } = update;
  if (id === undefined) return null;
  const remove = async () => {
    const params = { action: action.id, update: id };
    setFailed(false);
    try {
      await withdraw(params, {});
      tellUndoable(words.removed, async () => {
        await write(params, contentOfUpdate(update));
        return words.putBack;
      });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={mergeClasses(styles.buttons, styles.underLine)}>
      <ActionButton appearance="subtle" icon={<Edit16Regular aria-hidden="true" />} label={words.editOf(update.text)} onClick={onEdit}>
        {words.edit}
      </ActionButton>
      <ActionButton
        appearance="subtle"
        icon={<Delete16Regular aria-hidden="true" />}
        label={words.removeOf(update.text)}
        onClick={() => void remove()}
      >
        {words.remove}
      </ActionButton>
      {failed && (
        <p role="alert" className={styles.failure}>
          {words.notRemoved}
        </p>
      )}
    </div>
  );
};
