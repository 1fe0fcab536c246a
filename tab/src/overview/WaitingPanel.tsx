import type { Overview } from '@kaselo/bot/contract/overview';
import { useMe } from '../api/views';
import { overviewWords } from '../text/overview';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { Panel, PanelBody } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { useWaitingPanelStyles } from './WaitingPanel.styles';

type Props = { readonly waiting: Overview['waiting']; readonly className?: string };

/** What the reader's organisation has not answered yet; the most urgent one stands out. */
export const WaitingPanel = ({ waiting, className }: Props) => {
  const styles = useWaitingPanelStyles();
  const { waiting: words } = useWords(overviewWords);
  const contentLanguage = useContentLanguage();
  const { data: me } = useMe();
  if (waiting.length === 0) {
    const unknown = me !== undefined && me.organisation === undefined;
    return (
      <Panel heading={words.heading} className={className}>
        <PanelBody>{unknown ? <Empty text={words.noOrganisationText} /> : <Empty title={words.none} text={words.noneText} />}</PanelBody>
      </Panel>
    );
  }
  return (
    <Panel heading={words.heading} count={waiting.length} className={className}>
      <Rows>
        {waiting.map((round, at) => (
          <Row key={round.round} open className={styles.row}>
            <div className={styles.words}>
              <p className={styles.what}>{words.what}</p>
              <p className={styles.title} lang={contentLanguage}>
                {round.title}
              </p>
              <p className={styles.until}>{words.until(round.closes, round.daysLeft)}</p>
            </div>
            <ActionLink
              to={`/follow-ups/${round.round}`}
              appearance={at === 0 ? 'primary' : 'secondary'}
              label={words.answerTo(round.title)}
            >
              {words.answer}
            </ActionLink>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
};
