import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActionFactsStyles } from './ActionFacts.styles';

type Props = {
  readonly term: string;
  readonly lang?: string | undefined;
  readonly values: readonly { readonly key: string; readonly shown: ReactNode }[];
};

/** A word and what is known of it; nothing where nothing is. */
export const Fact = ({ term, lang, values }: Props) => {
  const styles = useActionFactsStyles();
  if (values.length === 0) return null;
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      {values.map(({ key, shown }, at) => (
        <dd key={key} lang={lang} className={mergeClasses(styles.value, at > 0 && styles.apart)}>
          {shown}
        </dd>
      ))}
    </div>
  );
};
