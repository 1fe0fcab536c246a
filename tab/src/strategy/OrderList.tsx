import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { useOrderListStyles } from './OrderList.styles';
import { type Ordered, OrderRow } from './OrderRow';

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
    if (from >= 0 && to >= 0 && to < ids.length && from !== to) onOrder(arrayMove(ids, from, to));
  };
  /** At either end a button only says so: were it disabled there, the focus would be lost on the way. */
  const moveBy = (item: Ordered, from: number, by: number) => {
    const to = Math.min(Math.max(from + by, 0), ids.length - 1);
    move(from, to);
    setHeard(words.moved(item.text, to + 1, ids.length));
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
            <OrderRow key={item.id} item={item} onMove={(by) => moveBy(item, at, by)} />
          ))}
        </ol>
      </SortableContext>
      <span role="status" className={styles.heard}>
        {heard}
      </span>
    </DndContext>
  );
};
