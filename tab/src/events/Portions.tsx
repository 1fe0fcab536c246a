import { calendarImportWords } from '../text/calendarImport';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useImportStyles } from './Import.styles';
import type { Portion } from './useImporting';

type Props = { readonly portions: readonly Portion[]; readonly onUndo: (portion: Portion) => void };

/** What has come into the calendar, portion by portion, each of which can be taken back. A single one is no portion of anything. */
export const Portions = ({ portions, onUndo }: Props) => {
  const styles = useImportStyles();
  const words = useWords(calendarImportWords);
  const single = portions.length === 1;
  return (
    <ul className={styles.portions} aria-label={words.portions}>
      {portions.map((portion, index) => (
        <li key={portion.change} className={styles.portion}>
          {single ? words.count(portion.count) : words.portion(index + 1, words.count(portion.count))}
          {portion.state === 'saved' ? (
            <ActionButton label={single ? words.undoAll : words.undoPortion(index + 1)} onClick={() => onUndo(portion)}>
              {words.undo}
            </ActionButton>
          ) : (
            <span className={styles.quiet}>{portion.state === 'undone' ? words.undone : words.notUndone}</span>
          )}
        </li>
      ))}
    </ul>
  );
};
