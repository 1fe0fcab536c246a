import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { useOrderListStyles } from './OrderList.styles';
import { OrderRow } from './OrderRow';

export type Ordered = { readonly id: string; readonly text: string };

type Props = {
  readonly label: string;
  readonly items: readonly Ordered[];
  readonly onOrder: (ids: readonly string[]) => void;
};

/** Things in their order, which is changed by buttons, by dragging, or by dragging with the keyboard: all three do the same. */
export const OrderList = ({ label, items, onOrder }: Props) => {
  const styles = useOrderListStyles();
  const words = useWords(strategyEditingWords);
  const [heard, setHeard] = useState('');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = items.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const moved = items[from];
    if (moved === undefined || to < 0 || to >= items.length || from === to) return;
    onOrder(arrayMove(ids, from, to));
    setHeard(words.moved(moved.text, to + 1, items.length));
  };
  const placeOf = (id: string | number | undefined) => ids.indexOf(String(id));
  const said = (id: string | number, over: string | number | undefined) => {
    const item = items[placeOf(id)];
    return item && words.moved(item.text, placeOf(over ?? id) + 1, items.length);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        screenReaderInstructions: { draggable: words.dragHelp },
        announcements: {
          onDragStart: ({ active }) => said(active.id, active.id),
          onDragOver: ({ active, over }) => said(active.id, over?.id),
          onDragEnd: ({ active, over }) => said(active.id, over?.id),
          onDragCancel: ({ active }) => said(active.id, active.id),
        },
      }}
      onDragEnd={({ active, over }) => over !== null && move(placeOf(active.id), placeOf(over.id))}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol aria-label={label} className={styles.list}>
          {items.map((item, at) => (
            <OrderRow key={item.id} item={item} first={at === 0} last={at === items.length - 1} onMove={(by) => move(at, at + by)} />
          ))}
        </ol>
      </SortableContext>
      <span role="status" className={styles.heard}>
        {heard}
      </span>
    </DndContext>
  );
};
