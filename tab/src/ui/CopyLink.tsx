import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { useState } from 'react';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from './ActionButton';
import { useCopyLinkStyles } from './CopyLink.styles';
import { copyText } from './copyText';
import { Hidden } from './Hidden';

type Props = {
  /** A page of the tab without a leading slash: 'priorities/p1-toimenpide'. */
  readonly page: string;
  /** What the page is about, for those who hear the button. */
  readonly about: string;
  readonly appearance?: 'secondary' | 'subtle';
};

/**
 * Copies a page's address to be sent to somebody: it opens in any browser, and pasted into a chat of Teams it unfolds into
 * its card. Where copying is forbidden, the address is shown.
 */
export const CopyLink = ({ page, about, appearance = 'secondary' }: Props) => {
  const styles = useCopyLinkStyles();
  const { copyLink: words } = useWords(uiWords);
  const address = `${window.location.origin}/tab/${page}`;
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean }>();
  const told = outcome?.of === address ? outcome : undefined;
  const copy = async () => setOutcome({ of: address, copied: await copyText(address) });
  return (
    <>
      <ActionButton
        appearance={appearance}
        icon={told?.copied ? <Checkmark20Regular /> : <Link20Regular />}
        label={words.copyOf(about)}
        onClick={() => void copy()}
      >
        {told?.copied ? words.copied : words.copy}
      </ActionButton>
      <Hidden status>{told === undefined ? '' : told.copied ? words.copied : words.byHand}</Hidden>
      {told?.copied === false && (
        <label className={styles.byHand}>
          {words.byHand}
          <input readOnly value={address} className={styles.address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
};
