import type { ReactNode } from 'react';
import { useFactsStyles } from './Facts.styles';

type Fact = { readonly term: string; readonly said: ReactNode };

/** What is decided, each with its name before it. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const styles = useFactsStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ term, said }) => (
        <div key={term} className={styles.fact}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.said}>{said}</dd>
        </div>
      ))}
    </dl>
  );
};
