import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { useObjectivesStyles } from './Objectives.styles';
import type { Priority } from './strategy';

/** What a priority aims at, who answers for it as a whole, and what the source leaves open. */
export const Objectives = ({ priority }: { readonly priority: Priority }) => {
  const styles = useObjectivesStyles();
  const words = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  const noted = priority.objectives.filter(({ note }) => note !== undefined);
  return (
    <div>
      <h3 className={styles.heading}>
        {words.objectives} <span className={styles.count}>{priority.objectives.length}</span>
      </h3>
      <ul className={styles.list} lang={contentLanguage}>
        {priority.objectives.map((objective) => (
          <li key={objective.id} className={styles.item}>
            {objective.text}
            {objective.details.length > 0 && (
              <ul className={styles.details}>
                {objective.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {priority.responsible !== undefined && (
        <p className={styles.responsible}>
          {words.responsible}: <span lang={contentLanguage}>{priority.responsible}</span>
        </p>
      )}
      {noted.length > 0 && (
        <details className={styles.unclear}>
          <summary className={styles.summary}>
            {words.unclear} {noted.length}
          </summary>
          <dl className={styles.notes} lang={contentLanguage}>
            {noted.map((objective) => (
              <div key={objective.id}>
                <dt className={styles.of}>{objective.text}</dt>
                <dd className={styles.note}>{objective.note}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
};
