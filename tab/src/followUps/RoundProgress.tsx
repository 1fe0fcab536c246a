import type { Round } from '@kaselo/bot/contract/followUps';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { useRoundProgressStyles } from './RoundProgress.styles';

/** How many organisations have answered of how many, and until when one can. */
export const RoundProgress = ({ summary }: { readonly summary: Round['summary'] }) => {
  const styles = useRoundProgressStyles();
  const words = useWords(followUpsWords);
  const { answered, of, state, closes, daysLeft } = summary;
  return (
    <div className={styles.root}>
      <p className={styles.counts}>
        <span className={styles.answered}>{answered}</span> {words.hasAnswered(of)}
      </p>
      <div aria-hidden="true" className={styles.bar}>
        <div className={styles.full} style={{ width: `${of === 0 ? 0 : Math.min((100 * answered) / of, 100)}%` }} />
      </div>
      <p className={styles.until}>{state === 'open' ? words.until(closes, daysLeft) : words.ended(closes)}</p>
    </div>
  );
};
