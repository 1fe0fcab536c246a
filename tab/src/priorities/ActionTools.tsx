import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { ActionView } from '@kaselo/bot/contract/priorities';
import { lazy, Suspense, useState } from 'react';
import { strategyWords } from '../text/strategy';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useActionPanelStyles } from './ActionPanel.styles';
import type { Priority } from './strategy';

const UpdateForm = lazy(() => import('../strategy/UpdateForm').then((form) => ({ default: form.UpdateForm })));
const EditAction = lazy(() => import('../strategy/EditAction').then((form) => ({ default: form.EditAction })));

type Props = { readonly action: ActionView; readonly priority: Priority; readonly mayEdit: boolean };

/** What one can do with an action: write a line under it, and for the secretariat change it. */
export const ActionTools = ({ action, priority, mayEdit }: Props) => {
  const styles = useActionPanelStyles();
  const { write } = useWords(strategyWords);
  const { action: edit } = useWords(strategyEditingWords);
  const [open, setOpen] = useState<'update' | 'action'>();
  const close = () => setOpen(undefined);
  if (!action.mayWrite && !mayEdit) return null;
  return (
    <>
      {open !== 'update' && (
        <div className={styles.tools}>
          {action.mayWrite && (
            <ActionButton appearance="primary" icon={<Add20Regular aria-hidden="true" />} onClick={() => setOpen('update')}>
              {write}
            </ActionButton>
          )}
          {mayEdit && (
            <ActionButton icon={<Edit20Regular aria-hidden="true" />} onClick={() => setOpen('action')}>
              {edit}
            </ActionButton>
          )}
        </div>
      )}
      <Suspense>
        {open === 'update' && <UpdateForm action={action} onDone={close} />}
        {open === 'action' && <EditAction priority={priority.id} action={action.id} onClose={close} />}
      </Suspense>
    </>
  );
};
