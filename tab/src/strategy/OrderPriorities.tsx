import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import { useState } from 'react';
import * as v from 'valibot';
import { EditorDrawer } from '../editing/EditorDrawer';
import { useDrawer } from '../editing/useDrawer';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { OrderInput } from './OrderInput';
import { inOrder } from './priorityEdits';
import { StrategyReady } from './StrategyReady';
import { valuesOf } from './strategyEdits';
import { useStrategyEditor } from './useStrategyEditor';

type Props = { readonly onClose: () => void };

const Order = v.object({ order: v.array(v.string()) });

/** The priorities in another order: their numbers follow. */
export const OrderPriorities = (props: Props) => (
  <StrategyReady>{(strategy) => <PriorityOrder {...props} strategy={strategy} />}</StrategyReady>
);

const PriorityOrder = ({ onClose, strategy }: Props & { readonly strategy: StrategyToEdit }) => {
  const drawer = useDrawer(onClose);
  const words = useWords(strategyEditingWords);
  const values = valuesOf(strategy.priorities);
  const [value] = useState(() => ({ order: values.map(({ id }): string => id) }));
  const editor = useStrategyEditor({
    schema: Order,
    name: 'strategy.order',
    value,
    priorities: strategy.priorities,
    apply: (priorities, { order }) => inOrder(priorities, order),
    part: (priorities) => priorities.map(({ id, order }) => [id, order]),
    onSaved: drawer.close,
  });
  return (
    <EditorDrawer title={words.order} editor={editor} drawer={drawer} wordless>
      <OrderInput name="order" label={words.order} items={values.map(({ id, title }) => ({ id, text: title }))} />
    </EditorDrawer>
  );
};
