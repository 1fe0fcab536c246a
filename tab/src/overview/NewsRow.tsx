import type { OverviewNews } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { useContentLanguage, useWords } from '../text/useWords';
import { RowLink } from '../ui/RowLink';
import { Row } from '../ui/Rows';
import { useLatestPanelStyles } from './LatestPanel.styles';
import { UpdateRow } from './UpdateRow';

/** One thing that others have done: a line, an answer, an event that is new or has changed. */
export const NewsRow = ({ item }: { readonly item: OverviewNews }) => {
  const styles = useLatestPanelStyles();
  const { latest: words } = useWords(overviewWords);
  const contentLanguage = useContentLanguage();
  if (item.kind === 'update') return <UpdateRow update={item.update} />;
  return (
    <Row open className={styles.row}>
      <span className={styles.day}>{item.day}</span>
      {item.kind === 'answer' ? (
        <p className={styles.text}>
          <span className={styles.organisation} lang={contentLanguage}>
            {item.organisation}
          </span>{' '}
          {words.answered}{' '}
          <RowLink to={`/follow-ups/${item.round.id}`} lang={contentLanguage}>
            {item.round.title}
          </RowLink>
        </p>
      ) : (
        <p className={styles.text}>
          <span className={styles.organisation}>{words.event[item.change]}</span>{' '}
          <RowLink to={`/calendar/${item.event.id}`} lang={contentLanguage}>
            {item.event.title}
          </RowLink>
          {item.change !== 'cancelled' && `, ${item.event.words.full}`}
        </p>
      )}
    </Row>
  );
};
