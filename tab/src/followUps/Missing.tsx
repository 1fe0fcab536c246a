import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Round } from '@kaselo/bot/contract/followUps';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { useMissingStyles } from './Missing.styles';

/** The organisations that have not answered: a number, and their names for whoever wants them. */
export const Missing = ({ round }: { readonly round: Round }) => {
  const styles = useMissingStyles();
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  if (round.missing.length === 0) return null;
  const inOrder = [...round.missing].sort((one, other) => one.name.localeCompare(other.name, 'fi'));
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        {words.missing(inOrder.length, round.summary.state === 'open')}
        <ChevronDown20Regular aria-hidden="true" className={styles.arrow} />
      </summary>
      <ul className={styles.list} lang={contentLanguage}>
        {inOrder.map(({ id, name }) => (
          <li key={id} className={styles.organisation}>
            {name}
          </li>
        ))}
      </ul>
    </details>
  );
};
