import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowSort20Regular } from '@fluentui/react-icons/svg/arrow-sort';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import type { StrategyVersions } from '@kaselo/bot/contract/strategy';
import { lazy, Suspense, useState } from 'react';
import { strategyWords } from '../text/strategy';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

const EditPriority = lazy(() => import('./EditPriority').then((form) => ({ default: form.EditPriority })));
const OrderPriorities = lazy(() => import('./OrderPriorities').then((form) => ({ default: form.OrderPriorities })));
const Review = lazy(() => import('./Review').then((form) => ({ default: form.Review })));

/** What the secretariat does with the strategy as a whole. */
export const StrategyTools = ({ versions }: { readonly versions: StrategyVersions | undefined }) => {
  const words = useWords(strategyEditingWords);
  const { review } = useWords(strategyWords).versions;
  const [open, setOpen] = useState<'priority' | 'order' | 'review'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <ActionButton icon={<Add20Regular aria-hidden="true" />} onClick={() => setOpen('priority')}>
        {words.newPriority}
      </ActionButton>
      <ActionButton icon={<ArrowSort20Regular aria-hidden="true" />} onClick={() => setOpen('order')}>
        {words.order}
      </ActionButton>
      {versions !== undefined && (
        <ActionButton icon={<History20Regular aria-hidden="true" />} onClick={() => setOpen('review')}>
          {review}
        </ActionButton>
      )}
      <Suspense>
        {open === 'priority' && <EditPriority onClose={close} />}
        {open === 'order' && <OrderPriorities onClose={close} />}
        {open === 'review' && versions !== undefined && <Review versions={versions} onClose={close} />}
      </Suspense>
    </>
  );
};
