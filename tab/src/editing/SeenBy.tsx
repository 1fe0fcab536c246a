import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { useEditorStyles } from './Editor.styles';

/** Says at the end of a form in which one writes who will see it, and what does not belong there. */
export const SeenBy = () => {
  const styles = useEditorStyles();
  const { seenBy } = useWords(editingWords);
  return <p className={styles.hint}>{seenBy}</p>;
};
