import { mergeClasses } from '@fluentui/react-components';
import type { ActionView } from '@kaselo/bot/contract/priorities';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { useActionFactsStyles } from './ActionFacts.styles';

/** Who answers for an action: as the network wrote it, and under it the organisations that it means. */
export const Responsible = ({ responsible }: { readonly responsible: ActionView['responsible'] }) => {
  const styles = useActionFactsStyles();
  const { action: words } = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  if (responsible === undefined) return <span className={styles.quiet}>{words.nobody}</span>;
  const named = responsible.organisations.filter(({ name }) => name !== responsible.text);
  return (
    <span lang={contentLanguage}>
      {responsible.text}
      {named.length > 0 && <span className={mergeClasses(styles.when, styles.quiet)}>{named.map(({ name }) => name).join(', ')}</span>}
    </span>
  );
};
