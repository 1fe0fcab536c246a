import { mergeClasses } from '@fluentui/react-components';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import type { Me } from '@kaselo/bot/contract/me';
import { frameWords } from '../text/frame';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Hidden } from '../ui/Hidden';
import { useReaderStyles } from './Reader.styles';

type Props = { readonly me: Me; readonly onChangePerson?: (() => void) | undefined };

/** Who is looking: the organisation that they speak for. On a desk one may become somebody else. */
export const Reader = ({ me, onChangePerson }: Props) => {
  const styles = useReaderStyles();
  const words = useWords(frameWords);
  const contentLanguage = useContentLanguage();
  const organisation = me.organisation?.name;
  return (
    <div className={styles.reader}>
      <span className={styles.face}>
        <Person16Regular aria-hidden="true" />
      </span>
      <Hidden>{words.you}</Hidden>
      {organisation === undefined ? (
        <span className={mergeClasses(styles.organisation, styles.quiet)}>{words.noOrganisation}</span>
      ) : (
        <span className={styles.organisation} lang={contentLanguage} title={organisation}>
          {organisation}
        </span>
      )}
      {onChangePerson !== undefined && (
        <ActionButton appearance="subtle" icon={<PersonSwap20Regular />} label={words.changePerson} onClick={onChangePerson} />
      )}
    </div>
  );
};
