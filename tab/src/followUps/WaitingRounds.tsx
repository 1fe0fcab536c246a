import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import type { Column } from './columns';
import { useRoundRowStyles } from './RoundRow.styles';

/** The open rounds that the reader's organisation has not answered. */
export const WaitingRounds = ({ columns }: { readonly columns: readonly Column[] }) => {
  const styles = useRoundRowStyles();
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const waiting = columns.filter((column) => column.waiting);
  if (waiting.length === 0) return null;
  return (
    <Panel heading={words.waiting} count={waiting.length}>
      <Rows>
        {waiting.map(({ round }, at) => (
          <Row key={round.id} open className={styles.row}>
            <div>
              <p className={styles.title} lang={contentLanguage}>
                {round.title}
              </p>
              <p className={styles.when}>{words.until(round.closes, round.daysLeft)}</p>
            </div>
            <ActionLink to={`/follow-ups/${round.id}`} appearance={at === 0 ? 'primary' : 'secondary'} label={words.answerTo(round.title)}>
              {words.answer}
            </ActionLink>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
};
