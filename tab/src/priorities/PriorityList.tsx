import type { Priorities } from '@kaselo/bot/contract/priorities';
import { prioritiesWords } from '../text/priorities';
import { useWords } from '../text/useWords';
import { openPriorities } from './openPriorities';
import { PrioritySection } from './PrioritySection';
import { usePrioritySectionStyles } from './PrioritySection.styles';
import { listId } from './returnFocus';
import type { Ways } from './usePrioritiesAddress';

type Props = {
  readonly priorities: Priorities['priorities'];
  readonly ways: Ways;
  readonly chosen: string | undefined;
  readonly mayEdit: boolean;
};

/** The priorities as large numbered headings, each of which opens by itself. */
export const PriorityList = ({ priorities, ways, chosen, mayEdit }: Props) => {
  const styles = usePrioritySectionStyles();
  const words = useWords(prioritiesWords);
  const open = openPriorities(priorities, ways.address, chosen);
  return (
    <section id={listId} tabIndex={-1} aria-label={words.title} className={styles.list}>
      {priorities.map((priority) => (
        <PrioritySection
          key={priority.id}
          priority={priority}
          open={open.includes(priority.id)}
          onToggle={() =>
            ways.change({ open: open.includes(priority.id) ? open.filter((id) => id !== priority.id) : [...open, priority.id] })
          }
          ways={ways}
          chosen={chosen}
          mayEdit={mayEdit}
        />
      ))}
    </section>
  );
};
