import { useFormContext, useFormState } from 'react-hook-form';
import type { Failure } from '../api/failure';
import { editingWords } from '../text/editing';
import { itemFieldWords } from '../text/itemFields';
import { useWords } from '../text/useWords';
import { useFailureSentence } from '../ui/useFailureSentence';
import { fieldName } from './difference';
import { useEditorStyles } from './Editor.styles';

type Props = { readonly refusal: string | undefined; readonly failure: Failure | undefined };

/** Everything that keeps a form from being saved, in one place, each with a way to it. */
export const Problems = ({ refusal, failure }: Props) => {
  const styles = useEditorStyles();
  const words = useWords(editingWords);
  const fields = useWords(itemFieldWords);
  const { setFocus } = useFormContext();
  const { errors, submitCount } = useFormState();
  const wrong = Object.keys(errors);
  return (
    <div role="alert">
      {refusal !== undefined && <p className={styles.problem}>{refusal}</p>}
      {failure !== undefined && <Failed failure={failure} />}
      {submitCount > 0 && wrong.length > 0 && (
        <div className={styles.problem}>
          <p className={styles.problemTitle}>{words.problems}</p>
          <ul className={styles.problemList}>
            {wrong.map((name) => (
              <li key={name}>
                <button type="button" className={styles.problemLink} onClick={() => setFocus(name)}>
                  {fieldName(name, fields)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

const Failed = ({ failure }: { readonly failure: Failure }) => {
  const styles = useEditorStyles();
  return <p className={styles.problem}>{useFailureSentence(failure)}</p>;
};
