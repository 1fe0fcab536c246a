import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { mergeClasses } from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { ReOrderDotsVertical20Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { strategyEditingWords } from '../text/strategyEditing';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useOrderListStyles } from './OrderList.styles';

export type Ordered = { readonly id: string; readonly text: string };

type Props = { readonly item: Ordered; readonly onMove: (by: 1 | -1) => void };

/** One thing among others, with a handle to drag it by and two buttons. */
export const OrderRow = ({ item, onMove }: Props) => {
  const styles = useOrderListStyles();
  const words = useWords(strategyEditingWords);
  const lang = useContentLanguage();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: item.id });
  return (
    <li
      ref={setNodeRef}
      className={mergeClasses(styles.row, isDragging && styles.dragged)}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        type="button"
        className={styles.handle}
        aria-label={words.drag(item.text)}
      >
        <ReOrderDotsVertical20Regular aria-hidden="true" />
      </button>
      <span lang={lang} className={styles.text}>
        {item.text}
      </span>
      <ActionButton
        appearance="subtle"
        icon={<ArrowUp20Regular aria-hidden="true" />}
        label={words.up(item.text)}
        onClick={() => onMove(-1)}
      />
      <ActionButton
        appearance="subtle"
        icon={<ArrowDown20Regular aria-hidden="true" />}
        label={words.down(item.text)}
        onClick={() => onMove(1)}
      />
    </li>
  );
};
