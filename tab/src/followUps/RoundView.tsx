import type { Round } from '@kaselo/bot/contract/views';
import { useState } from 'react';
import { useRound } from '../api/views';
import { answeringWords } from '../text/answering';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';
import { AnswerForm } from './AnswerForm';
import { AnswerRow } from './AnswerRow';

/** One round: its question, the answers, and room to give one's own. */
export const RoundView = ({ round: id }: { readonly round: string }) => {
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const round = useRound(id);
  return (
    <Page
      title={round.data?.question ?? words.title}
      documentTitle={round.data?.summary.title ?? words.title}
      lead={round.data?.summary.title}
      leadLang={contentLanguage}
    >
      <ViewState query={round}>
        {(data) => (
          <>
            <OwnAnswer key={id} round={data} />
            <Panel heading={words.answers} count={words.answered(data.summary.answered, data.summary.of)}>
              {data.answers.length === 0 ? (
                <PanelBody>
                  <Empty title={words.noAnswers} text={words.noAnswersText} />
                </PanelBody>
              ) : (
                <Rows label={words.answers}>
                  {data.answers.map((answer) => (
                    <AnswerRow key={`${answer.organisation.id} ${answer.day} ${answer.outcome}`} answer={answer} />
                  ))}
                </Rows>
              )}
            </Panel>
          </>
        )}
      </ViewState>
    </Page>
  );
};

/** The form while the round is open; afterwards what was saved, and the way back to it. */
const OwnAnswer = ({ round }: { readonly round: Round }) => {
  const words = useWords(answeringWords);
  const [writing, setWriting] = useState(round.mine === undefined);
  const { state, closes } = round.summary;
  if (state === 'closed') {
    const left = round.draft?.outcome;
    return (
      <Panel heading={words.closed(closes)}>
        {left !== undefined && left !== '' && (
          <PanelBody>
            <p>{words.leftDraft}</p>
            <blockquote>{left}</blockquote>
          </PanelBody>
        )}
      </Panel>
    );
  }
  return (
    <Panel heading={round.mine === undefined ? words.heading : words.edit} count={words.until(closes)}>
      <PanelBody>
        {writing ? (
          <AnswerForm round={round} onSent={() => setWriting(false)} />
        ) : (
          <>
            <p role="status">{words.thanks}</p>
            <ActionButton onClick={() => setWriting(true)}>{words.edit}</ActionButton>
          </>
        )}
      </PanelBody>
    </Panel>
  );
};
