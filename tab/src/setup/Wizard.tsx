import type { Me } from '@kaselo/bot/contract/me';
import { useEffect, useRef, useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { FailureLine } from '../settings/FailureLine';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Page } from '../ui/Page';
import { ContentStep } from './ContentStep';
import { SettingsStep } from './SettingsStep';
import { StartStep } from './StartStep';
import { StepList } from './StepList';
import { after, before, numberOf, type Step, steps } from './steps';
import { useWizardStyles } from './Wizard.styles';

type Props = { readonly me: Me; readonly reached: Step };

/** The first run, step by step. How far it is stands on the server, so that one may leave and come back. */
export const Wizard = ({ me, reached }: Props) => {
  const styles = useWizardStyles();
  const words = useWords(setupWords);
  const reach = useSend('reachStep');
  const [looked, setLooked] = useState<Step>();
  const [failure, setFailure] = useState<Failure>();
  const [working, setWorking] = useState(false);
  const step = looked ?? reached;
  const heading = useFocusOnMove(step);
  const goOn = async () => {
    setFailure(undefined);
    setWorking(true);
    try {
      await reach({}, { step: after(step) });
      setLooked(after(step));
    } catch (error) {
      setFailure(asFailure(error));
    }
    setWorking(false);
  };
  const back = before(step);
  return (
    <Page title={words.title} lead={words.lead}>
      <p className={styles.quiet}>{words.quiet}</p>
      <StepList shown={step} reached={reached} onChoose={setLooked} />
      <section aria-labelledby="setup-step" className={styles.step}>
        <div className={styles.head}>
          <p className={styles.number}>{words.stepOf(numberOf(step), steps.length)}</p>
          <h2 id="setup-step" ref={heading} tabIndex={-1} className={styles.heading}>
            {words.headings[step]}
          </h2>
          <p className={styles.text}>{words.texts[step]}</p>
        </div>
        {step === 'content' && <ContentStep />}
        {(step === 'network' || step === 'people' || step === 'rules') && <SettingsStep step={step} me={me} />}
        {step === 'start' && <StartStep />}
      </section>
      {failure !== undefined && <FailureLine failure={failure} />}
      {step !== 'content' && (
        <div className={styles.buttons}>
          {step !== 'start' && (
            <ActionButton appearance="primary" disabled={working} onClick={() => void goOn()}>
              {working ? words.working : words.next}
            </ActionButton>
          )}
          {back !== undefined && <ActionButton onClick={() => setLooked(back)}>{words.back}</ActionButton>}
        </div>
      )}
    </Page>
  );
};

/** Whoever goes to another step is told which one, and begins to read there. */
function useFocusOnMove(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}
