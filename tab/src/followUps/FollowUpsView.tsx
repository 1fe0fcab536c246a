import { useFollowUps } from '../api/views';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { RowLink } from '../ui/RowLink';
import { Row, Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';

/** The rounds of questions after events, and who has answered them. */
export const FollowUpsView = () => {
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const followUps = useFollowUps();
  return (
    <Page title={words.title}>
      <ViewState query={followUps}>
        {({ rounds }) => (
          <Panel heading={words.rounds} count={rounds.length}>
            {rounds.length === 0 ? (
              <PanelBody>
                <Empty title={words.none} text={words.noneText} />
              </PanelBody>
            ) : (
              <Rows>
                {rounds.map((round) => (
                  <Row key={round.id}>
                    <div>{round.day}</div>
                    <RowLink to={`/follow-ups/${round.id}`} lang={contentLanguage}>
                      {round.title}
                    </RowLink>
                    <div>{words.answered(round.answered, round.of)}</div>
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
