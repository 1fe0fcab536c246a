import { useState } from 'react';
import type { Consent, ConsentOutcome } from '../teams/consent';
import { consentWords } from '../text/consent';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Page } from '../ui/Page';
import { useConsentNeededStyles } from './ConsentNeeded.styles';

/** Says what Teams asks the person to agree to. It asks when a button is pressed and never by itself. */
export const ConsentNeeded = ({ consent }: { readonly consent: Consent }) => {
  const words = useWords(consentWords);
  const styles = useConsentNeededStyles();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<ConsentOutcome>();
  const doing = (ask: () => Promise<ConsentOutcome>) => async () => {
    setAsking(true);
    setOutcome(undefined);
    setOutcome(await ask());
    setAsking(false);
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <p role="status" className={styles.said}>
        {asking ? words.asking : outcome === 'not-given' || outcome === 'unreachable' ? words[outcome] : ''}
      </p>
      <div className={styles.buttons}>
        <ActionButton appearance="primary" disabled={asking} onClick={doing(consent.ask)}>
          {words.agree}
        </ActionButton>
        <ActionButton disabled={asking} onClick={doing(consent.retry)}>
          {words.retry}
        </ActionButton>
      </div>
    </Page>
  );
};
