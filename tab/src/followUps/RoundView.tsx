import { useRound } from '../api/views';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Mine } from '../ui/Mine';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';

/** One round: its question and the answers. */
export const RoundView = ({ round: id }: { readonly round: string }) => {
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const round = useRound(id);
  return (
    <Page title={words.title} lead={round.data?.question}>
      <ViewState query={round}>
        {({ summary, answers }) => (
          <Panel heading={summary.title} headingLang={contentLanguage} count={words.answered(summary.answered, summary.of)}>
            {answers.length === 0 ? (
              <PanelBody>
                <Empty title={words.noAnswers} text={words.noAnswersText} />
              </PanelBody>
            ) : (
              <Rows label={words.answers}>
                {answers.map((answer) => (
                  <Row key={`${answer.organisation.id} ${answer.day} ${answer.outcome}`}>
                    <strong lang={contentLanguage}>{answer.organisation.name}</strong> {answer.mine && <Mine how="you" />}
                    <div>{answer.outcome}</div>
                  </Row>
                ))}
              </Rows>
            )}
          </Panel>
        )}
      </ViewState>
    </Page>
  );
};
