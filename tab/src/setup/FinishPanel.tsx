import { useState } from 'react';
import { useLocation } from 'wouter';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { FailureLine } from '../settings/FailureLine';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Panel, PanelBody } from '../ui/Panel';
import { useTestPanelStyles } from './TestPanel.styles';

/** From here on the bot speaks. What one sees then is the network itself. */
export const FinishPanel = ({ tried }: { readonly tried: boolean }) => {
  const styles = useTestPanelStyles();
  const words = useWords(setupWords);
  const [, go] = useLocation();
  const finish = useSend('finishSetup');
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const start = async () => {
    setWorking(true);
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const answer = await finish({}, {});
      if (answer.outcome === 'refused') setRefusal(answer.message);
      else {
        go('/');
        document.getElementById('content')?.focus();
      }
    } catch (error) {
      setFailure(asFailure(error));
    }
    setWorking(false);
  };
  return (
    <Panel heading={words.finish.heading}>
      <PanelBody>
        <div className={styles.body}>
          <p className={styles.text}>{words.finish.text}</p>
          {!tried && <p className={styles.text}>{words.finish.untried}</p>}
          {refusal !== undefined && <p role="alert">{refusal}</p>}
          {failure !== undefined && <FailureLine failure={failure} />}
          <div>
            <ActionButton appearance="primary" disabled={working} onClick={() => void start()}>
              {working ? words.working : words.finish.button}
            </ActionButton>
          </div>
        </div>
      </PanelBody>
    </Panel>
  );
};
