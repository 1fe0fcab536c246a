import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { PersonAvailable16Regular } from '@fluentui/react-icons/svg/person-available';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { useMineStyles } from './Mine.styles';

type How = 'you' | 'yours' | 'waiting' | 'coming';

/** The person alone, where the word is said beside it or explained below. */
export const MineIcon = ({ how }: { readonly how: How }) =>
  how === 'coming' ? <PersonAvailable16Regular aria-hidden="true" /> : <Person16Regular aria-hidden="true" />;

/** Marks what is the reader's own: a person and a word. */
export const Mine = ({ how }: { readonly how: How }) => {
  const styles = useMineStyles();
  const words = useWords(uiWords);
  return (
    <span className={styles.mine}>
      <MineIcon how={how} />
      {words.mine[how]}
    </span>
  );
};
