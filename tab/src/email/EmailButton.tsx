import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { lazy, Suspense, useState } from 'react';
import { emailWords } from '../text/email';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { LoadingWord } from '../ui/Loading';
import { useEmailStyles } from './Email.styles';
import type { EmailOf } from './EmailText';

const EmailText = lazy(async () => ({ default: (await import('./EmailText')).EmailText }));

/** Opens a text that is ready to be sent to those who do not read the channel. */
export const EmailButton = ({ of }: { readonly of: EmailOf }) => {
  const styles = useEmailStyles();
  const words = useWords(emailWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton icon={<Mail20Regular aria-hidden="true" />} expanded={open} onClick={() => setOpen(!open)}>
        {words.button}
      </ActionButton>
      {open && (
        <div className={styles.whole}>
          <Suspense fallback={<LoadingWord />}>
            <EmailText of={of} />
          </Suspense>
        </div>
      )}
    </>
  );
};
