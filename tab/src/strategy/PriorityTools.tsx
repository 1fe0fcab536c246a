import { mergeClasses } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { lazy, Suspense, useState } from 'react';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useUpdateFormStyles } from './UpdateForm.styles';

const EditPriority = lazy(() => import('./EditPriority').then((form) => ({ default: form.EditPriority })));
const EditAction = lazy(() => import('./EditAction').then((form) => ({ default: form.EditAction })));

/** What the secretariat does with one priority. */
export const PriorityTools = ({ priority }: { readonly priority: string }) => {
  const styles = useUpdateFormStyles();
  const words = useWords(strategyEditingWords);
  const [open, setOpen] = useState<'priority' | 'action'>();
  const close = () => setOpen(undefined);
  return (
    <div className={mergeClasses(styles.buttons, styles.wholeRow)}>
      <ActionButton icon={<Edit20Regular aria-hidden="true" />} onClick={() => setOpen('priority')}>
        {words.priority}
      </ActionButton>
      <ActionButton icon={<Add20Regular aria-hidden="true" />} onClick={() => setOpen('action')}>
        {words.newAction}
      </ActionButton>
      <Suspense>
        {open === 'priority' && <EditPriority priority={priority} onClose={close} />}
        {open === 'action' && <EditAction priority={priority} onClose={close} />}
      </Suspense>
    </div>
  );
};
