import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useSend } from '../api/useSend';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import type { Told } from './Saved';
import { useSavedBarStyles } from './SavedBar.styles';

type Props = { readonly told: Told; readonly tell: (told: Told) => void; readonly onClose: () => void };

/** 'Tallennettu. Kumoa': heard by those who do not see it, in nobody's way. */
export const SavedBar = ({ told, tell, onClose }: Props) => {
  const styles = useSavedBarStyles();
  const words = useWords(editingWords);
  const undo = useSend('undo');
  const [undoing, setUndoing] = useState(false);
  const { change } = told;
  const takeBack = async () => {
    if (change === undefined) return;
    setUndoing(true);
    try {
      const answer = await undo({ change }, {});
      const said = { saved: words.undone, unchanged: words.undone, conflict: words.undoConflict, refused: '' }[answer.outcome];
      tell({ change: undefined, words: answer.outcome === 'refused' ? answer.message : said });
    } catch {
      setUndoing(false);
      tell({ change, words: words.undoFailed });
    }
  };
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.words}>
        {undoing ? words.undoing : (told.words ?? words.saved)}
      </span>
      {change !== undefined && (
        <ActionButton disabled={undoing} onClick={() => void takeBack()}>
          {words.undo}
        </ActionButton>
      )}
      <ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.dismiss} onClick={onClose} />
    </div>
  );
};
