import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { useMineStyles } from './Mine.styles';

/** Marks what is the reader's own: a person and a word. */
export const Mine = ({ how }: { readonly how: 'you' | 'yours' | 'waiting' }) => {
  const styles = useMineStyles();
  const words = useWords(uiWords);
  return (
    <span className={styles.mine}>
      <Person16Regular aria-hidden="true" />
      {words.mine[how]}
    </span>
  );
};
