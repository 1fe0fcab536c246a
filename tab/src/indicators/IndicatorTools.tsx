import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { NumberSymbol20Regular } from '@fluentui/react-icons/svg/number-symbol';
import type { IndicatorWithSeries } from '@kaselo/bot/contract/indicators';
import { lazy, Suspense, useState } from 'react';
import { indicatorEditingWords } from '../text/indicatorEditing';
import { indicatorEnteringWords } from '../text/indicatorEntering';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useIndicatorPageStyles } from './IndicatorPage.styles';

const EnterValues = lazy(() => import('./entering/EnterValues').then((form) => ({ default: form.EnterValues })));
const EditIndicator = lazy(() => import('./edit/EditIndicator').then((form) => ({ default: form.EditIndicator })));

/** What the secretariat does with an indicator: its figures by hand, and the indicator itself. */
export const IndicatorTools = ({ indicator }: { readonly indicator: IndicatorWithSeries }) => {
  const styles = useIndicatorPageStyles();
  const entering = useWords(indicatorEnteringWords);
  const editing = useWords(indicatorEditingWords);
  const [open, setOpen] = useState<'values' | 'indicator'>();
  const close = () => setOpen(undefined);
  const first = indicator.series.find(({ primary }) => primary) ?? indicator.series[0];
  return (
    <div className={styles.tools}>
      {first !== undefined && (
        <ActionButton icon={<NumberSymbol20Regular aria-hidden="true" />} onClick={() => setOpen('values')}>
          {entering.open}
        </ActionButton>
      )}
      <ActionButton icon={<Edit20Regular aria-hidden="true" />} onClick={() => setOpen('indicator')}>
        {editing.open}
      </ActionButton>
      <Suspense>
        {open === 'values' && first !== undefined && <EnterValues indicator={indicator} first={first} onClose={close} />}
        {open === 'indicator' && <EditIndicator id={indicator.id} onClose={close} />}
      </Suspense>
    </div>
  );
};
