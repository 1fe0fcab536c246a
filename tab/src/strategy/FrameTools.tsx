import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { lazy, Suspense, useState } from 'react';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

const EditFrame = lazy(() => import('./EditFrame').then((form) => ({ default: form.EditFrame })));

/** The secretariat's way to change what the strategy stands on. */
export const FrameTools = () => {
  const words = useWords(strategyEditingWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton appearance="subtle" icon={<Edit20Regular aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.frame}
      </ActionButton>
      <Suspense>{open && <EditFrame onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
};
