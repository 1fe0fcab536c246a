import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFailedStyles } from '../ui/Failed.styles';

/** A surprise in the page itself: a sentence, a reference, a way on. */
export const Broken = ({ reference }: { readonly reference: string }) => {
  const styles = useFailedStyles();
  const words = useWords(uiWords);
  return (
    <div role="alert" className={styles.failed}>
      <p className={styles.sentence}>{words.failure.unexpected}</p>
      <p className={styles.reference}>{words.reference(reference)}</p>
      <ActionButton onClick={() => window.location.reload()}>{words.reload}</ActionButton>
    </div>
  );
};
