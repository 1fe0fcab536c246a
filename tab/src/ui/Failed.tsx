import type { Failure } from '../api/failure';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from './ActionButton';
import { useFailedStyles } from './Failed.styles';
import { useFailureSentence } from './useFailureSentence';

type Props = { readonly failure: Failure; readonly onRetry: () => void };

/** Stands in the place of what could not be had: what happened, a reference to tell, and what to do. */
export const Failed = ({ failure, onRetry }: Props) => {
  const styles = useFailedStyles();
  const words = useWords(uiWords);
  const sentence = useFailureSentence(failure);
  const reload = failure.kind === 'outdated';
  return (
    <div role="alert" className={styles.failed}>
      <p className={styles.sentence}>{sentence}</p>
      {failure.reference !== undefined && !sentence.includes(failure.reference) && (
        <p className={styles.reference}>{words.reference(failure.reference)}</p>
      )}
      {failure.kind !== 'not-allowed' && failure.kind !== 'not-found' && (
        <ActionButton onClick={reload ? () => window.location.reload() : onRetry}>{reload ? words.reload : words.retry}</ActionButton>
      )}
    </div>
  );
};
