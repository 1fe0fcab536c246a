import type { Conflict } from '@kaselo/bot/contract/changes';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Differences } from './Differences';
import { useEditorStyles } from './Editor.styles';
import type { Edits } from './useEditor';

type Props = {
  readonly conflicts: readonly Conflict[];
  readonly mine: Edits;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Somebody was quicker: what they saved beside one's own text, and the choice between the two. */
export const ConflictPanel = ({ conflicts, mine, onKeepMine, onTakeTheirs }: Props) => {
  const styles = useEditorStyles();
  const { conflict: words } = useWords(editingWords);
  return (
    <section className={styles.problem} role="alert">
      <h3 className={styles.problemTitle}>{words.title}</h3>
      {conflicts.map((theirs) => (
        <div key={`${theirs.kind} ${theirs.id}`}>
          <p>{theirs.by === undefined || theirs.at === undefined ? words.nobody : words.who(theirs.by, theirs.at)}</p>
          {theirs.value === null ? (
            <p>{words.removed}</p>
          ) : (
            <Differences before={theirs.value} after={mineOf(theirs, mine)} names={[words.theirs, words.mine]} />
          )}
        </div>
      ))}
      <div className={styles.row}>
        <ActionButton appearance="primary" onClick={onKeepMine}>
          {words.keepMine}
        </ActionButton>
        <ActionButton onClick={onTakeTheirs}>{words.takeTheirs}</ActionButton>
      </div>
    </section>
  );
};

const mineOf = ({ kind, id }: Conflict, mine: Edits): unknown => mine.find((edit) => edit.kind === kind && edit.id === id)?.value;
