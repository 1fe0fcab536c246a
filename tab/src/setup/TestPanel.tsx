import { Send16Regular } from '@fluentui/react-icons/svg/send';
import type { SetupView } from '@kaselo/bot/contract/setup';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { DeliveryMark } from '../deliveries/DeliveryMark';
import { Uncertain } from '../deliveries/Uncertain';
import { FailureLine } from '../settings/FailureLine';
import { deliveriesWords } from '../text/deliveries';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Panel, PanelBody } from '../ui/Panel';
import { useTestPanelStyles } from './TestPanel.styles';

/** One post in the channel, and whether it arrived. */
export const TestPanel = ({ test }: Pick<SetupView, 'test'>) => {
  const styles = useTestPanelStyles();
  const { test: words, working: oneMoment } = useWords(setupWords);
  const deliveries = useWords(deliveriesWords);
  const post = useSend('postTest');
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const send = async () => {
    setWorking(true);
    setFailure(undefined);
    await post({}, {}).catch((error: unknown) => setFailure(asFailure(error)));
    setWorking(false);
  };
  return (
    <Panel heading={words.heading}>
      <PanelBody>
        <div className={styles.body}>
          {(test === undefined || test.again) && <p className={styles.text}>{words.text}</p>}
          <div role="status" className={styles.result}>
            {test !== undefined && (
              <>
                <DeliveryMark state={test.state} />
                {test.state === 'delivered' && <span>{words.arrived}</span>}
                {test.state === 'sending' && <span>{words.sending}</span>}
                {test.posted !== undefined && <span className={styles.quiet}>{deliveries.posted(test.posted)}</span>}
                {test.reason !== undefined && <span>{test.reason}</span>}
              </>
            )}
          </div>
          {test?.state === 'unknown' && <Uncertain post={test.id} title={words.heading} />}
          {failure !== undefined && <FailureLine failure={failure} />}
          {(test === undefined || test.again) && (
            <div>
              <ActionButton icon={<Send16Regular />} disabled={working} onClick={() => void send()}>
                {working ? oneMoment : test === undefined ? words.send : words.again}
              </ActionButton>
            </div>
          )}
        </div>
      </PanelBody>
    </Panel>
  );
};
