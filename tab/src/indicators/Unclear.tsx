import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useContentLanguage, useWords } from '../text/useWords';
import { useIndicatorCardStyles } from './IndicatorCard.styles';

/** The indicator as the network wrote it, and what that leaves open; told when it is asked for. */
export const Unclear = ({ indicator: { name, note } }: { readonly indicator: IndicatorView }) => {
  const styles = useIndicatorCardStyles();
  const words = useWords(indicatorsWords);
  const contentLanguage = useContentLanguage();
  if (note === undefined) return null;
  return (
    <details className={styles.unclear}>
      <summary className={styles.summary}>{words.unclear}</summary>
      <div lang={contentLanguage}>
        <p className={styles.line}>”{name}”</p>
        <p className={styles.line}>{note}</p>
      </div>
    </details>
  );
};
