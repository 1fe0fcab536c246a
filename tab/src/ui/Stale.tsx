import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from './ActionButton';
import { useStaleStyles } from './Stale.styles';

/** Says that what is shown may be old, and lets one ask again. */
export const Stale = ({ onRetry }: { readonly onRetry: () => void }) => {
  const styles = useStaleStyles();
  const words = useWords(uiWords);
  return (
    <div role="status" className={styles.stale}>
      {words.stale}
      <ActionButton onClick={onRetry}>{words.retry}</ActionButton>
    </div>
  );
};
