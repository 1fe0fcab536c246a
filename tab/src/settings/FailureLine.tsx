import type { Failure } from '../api/failure';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useSectionStyles } from './Section.styles';

/** What went wrong, said at once. */
export const FailureLine = ({ failure }: { readonly failure: Failure }) => {
  const styles = useSectionStyles();
  return (
    <p role="alert" className={styles.strong}>
      {useFailureSentence(failure)}
    </p>
  );
};
