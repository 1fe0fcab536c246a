import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useSend } from '../api/useSend';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

import { useSavedBarStyles } from './SavedBar.styles';
import type { Told } from './told';

type Props = { readonly told: Told; readonly tell: (told: Told) => void; readonly onClose: () => void };

/** 'Tallennettu. Kumoa': heard by those who do not see it, in nobody's way. */
export const SavedBar = ({ told, tell, onClose }: Props) => {
  const styles = useSavedBarStyles();
  const words = useWords(editingWords);
  const undo = useSend('undo');
  const [undoing, setUndoing] = useState(false);
  const undoChange = async (change: string): Promise<string> => {
    const answer = await undo({ change }, {});
    const said = { saved: words.undone, unchanged: words.undone, conflict: words.undoConflict, refused: '' }[answer.outcome];
    return answer.outcome === 'refused' ? answer.message : said;
  };
  const { change } = told;
  const way = change === undefined ? told.takeBack : () => undoChange(change);
  const takeBack = async (back: () => Promise<string>) => {
    setUndoing(true);
    try {
      tell({ change: undefined, words: await back() });
    } catch {
      setUndoing(false);
      tell({ ...told, words: words.undoFailed });
    }
  };
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.words}>
        {undoing ? words.undoing : (told.words ?? words.saved)}
      </span>
      {way !== undefined && (
        <ActionButton disabled={undoing} onClick={() => void takeBack(way)}>
          {words.undo}
        </ActionButton>
      )}
      <ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.dismiss} onClick={onClose} />
    </div>
  );
};
