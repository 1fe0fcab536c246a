import type { MyAnswers } from '@kaselo/bot/contract/answers';
import type { RoundSummary } from '@kaselo/bot/contract/followUps';
import type { ReactNode } from 'react';
import { useQuery } from '../api/query';
import { followUpsTelling } from '../text/followUpsTelling';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';
import { FollowUpPages } from './FollowUpPages';
import { useMyAnswersStyles } from './MyAnswersView.styles';

/** What the reader has written: what waits to be sent, and what they have sent. */
export const MyAnswersView = () => {
  const { mine: words } = useWords(followUpsTelling);
  return (
    <Page title={words.title} lead={words.lead}>
      <FollowUpPages />
      <ViewState query={useQuery('myAnswers')} loading={<LoadingPanel rows={6} />}>
        {(view) => (
          <>
            <Drafts drafts={view.drafts} />
            <Sent answers={view.answers} />
          </>
        )}
      </ViewState>
    </Page>
  );
};

const Drafts = ({ drafts }: Pick<MyAnswers, 'drafts'>) => {
  const { mine: words } = useWords(followUpsTelling);
  return (
    <Panel heading={words.drafts} count={drafts.length}>
      {drafts.length === 0 ? (
        <PanelBody>
          <Empty text={words.noDrafts} />
        </PanelBody>
      ) : (
        <Rows>
          {drafts.map(({ round, text, at }) => (
            <Written
              key={round.id}
              round={round}
              text={text}
              facts={[
                at === undefined ? [] : [words.written(at)],
                round.state === 'open' ? words.until(round.closes) : words.closed,
              ].flat()}
            >
              <ActionLink to={`/follow-ups/${round.id}`} appearance="primary" label={words.continueWith(round.title)}>
                {words.continue}
              </ActionLink>
            </Written>
          ))}
        </Rows>
      )}
    </Panel>
  );
};

const Sent = ({ answers }: Pick<MyAnswers, 'answers'>) => {
  const { mine: words } = useWords(followUpsTelling);
  return (
    <Panel heading={words.sent} count={answers.length}>
      {answers.length === 0 ? (
        <PanelBody>
          <Empty title={words.none} text={words.noneText} />
        </PanelBody>
      ) : (
        <Rows>
          {answers.map(({ round, text, day, edited }) => (
            <Written key={round.id} round={round} text={text} facts={[words.sentOn(day, edited)]}>
              <ActionLink to={`/follow-ups/${round.id}`} label={words.readOf(round.title)}>
                {words.read}
              </ActionLink>
            </Written>
          ))}
        </Rows>
      )}
    </Panel>
  );
};

type WrittenProps = {
  readonly round: RoundSummary;
  readonly text: string;
  readonly facts: readonly string[];
  readonly children: ReactNode;
};

const Written = ({ round, text, facts, children }: WrittenProps) => {
  const styles = useMyAnswersStyles();
  const { mine: words } = useWords(followUpsTelling);
  const lang = useContentLanguage();
  return (
    <Row className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title} lang={lang}>
          {round.title}
        </p>
        <p className={styles.text}>{text === '' ? words.empty : text}</p>
        <p className={styles.facts}>{facts.join(', ')}</p>
      </div>
      {children}
    </Row>
  );
};
