import { useQuery } from '../api/query';
import { retentionWords } from '../text/retention';
import { useWords } from '../text/useWords';
import { ViewState } from '../ui/ViewState';
import { useSectionStyles } from './Section.styles';

/** What the nightly work will remove within thirty days, and what it removed last. */
export const RetentionComing = () => {
  const styles = useSectionStyles();
  const words = useWords(retentionWords);
  const view = useQuery('retention');
  return (
    <ViewState query={view}>
      {({ coming, removed }) => (
        <div className={styles.body}>
          <h3 className={styles.strong}>{words.coming}</h3>
          {coming.length === 0 ? (
            <p className={styles.said}>{words.noneComing}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {coming.map(({ of, count, first }) => (
                  <li key={of}>{words.comingRow(words.classes[of], count, first)}</li>
                ))}
              </ul>
              <p className={styles.small}>{words.comingText}</p>
            </>
          )}
          <h3 className={styles.strong}>{words.removed}</h3>
          {removed.length === 0 ? (
            <p className={styles.said}>{words.noneRemoved}</p>
          ) : (
            <ul className={styles.list}>
              {removed.map(({ at, counts }) => (
                <li key={at}>{words.removedRow(at, counts.map(({ of, count }) => `${words.classes[of]} ${count}`).join(', '))}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </ViewState>
  );
};
