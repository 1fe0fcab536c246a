import type { Failure } from '../api/failure';
import { followUpsWords } from '../text/followUps';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useAnswerFormStyles } from './AnswerForm.styles';

/** Why the answer was not stored, a reference to tell, and that nothing typed is lost. */
export const NotSent = ({ failure }: { readonly failure: Failure }) => {
  const styles = useAnswerFormStyles();
  const { reference: referenceIs } = useWords(uiWords);
  const { form } = useWords(followUpsWords);
  const sentence = useFailureSentence(failure);
  const { reference } = failure;
  return (
    <p role="alert" className={styles.error}>
      {sentence} {reference !== undefined && !sentence.includes(reference) && `${referenceIs(reference)}. `}
      {form.nothingLost}
    </p>
  );
};
