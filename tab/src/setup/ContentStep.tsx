import type { WantedBeginning } from '@kaselo/bot/contract/setup';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { FailureLine } from '../settings/FailureLine';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { LoadingPanel } from '../ui/Loading';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';
import { ContentChoice } from './ContentChoice';
import { useContentStepStyles } from './ContentStep.styles';
import { EmptyForm } from './EmptyForm';
import { FileChoice } from './FileChoice';
import { OfferedForm } from './OfferedForm';
import { useSetup } from './useSetup';

type Content = WantedBeginning['content'];

/** What the network begins with. It is made from that at once, and there is no second choice. */
export const ContentStep = () => {
  const styles = useContentStepStyles();
  const { content: words } = useWords(setupWords);
  const setup = useSetup();
  const send = useSend('beginNetwork');
  const [content, setContent] = useState<Content>('offered');
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const begin = async (wanted: WantedBeginning) => {
    setWorking(true);
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const answer = await send({}, wanted);
      if (answer.outcome === 'refused') setRefusal(answer.message);
    } catch (error) {
      setFailure(asFailure(error));
    }
    setWorking(false);
  };
  return (
    <ViewState query={setup} loading={<LoadingPanel rows={4} />}>
      {({ offered }) => (
        <Panel heading={words.legend}>
          <PanelBody>
            <div className={styles.body}>
              <ContentChoice offered={offered} chosen={content} onChoose={setContent} />
              {content === 'offered' && <OfferedForm working={working} onBegin={begin} />}
              {content === 'empty' && <EmptyForm working={working} onBegin={begin} />}
              {content === 'file' && <FileChoice working={working} onBegin={begin} />}
              {refusal !== undefined && (
                <p role="alert" className={styles.strong}>
                  {refusal}
                </p>
              )}
              {failure !== undefined && <FailureLine failure={failure} />}
            </div>
          </PanelBody>
        </Panel>
      )}
    </ViewState>
  );
};
