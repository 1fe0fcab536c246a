import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import { overviewWords } from '../text/overview';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { RowLink } from '../ui/RowLink';
import { Row } from '../ui/Rows';
import { useUpcomingStyles } from './NextPanel.styles';

/** A coming event as one line: day, time, what. What is vague is quieter. */
export const UpcomingRow = ({ event }: { readonly event: EventView }) => {
  const styles = useUpcomingStyles();
  const { next: words } = useWords(overviewWords);
  const contentLanguage = useContentLanguage();
  const dayKnown = event.when.precision !== 'month' && event.when.precision !== 'season';
  return (
    <Row className={styles.row}>
      <span className={mergeClasses(styles.day, !dayKnown && styles.vagueDay)}>{event.words.day}</span>
      <span className={mergeClasses(styles.time, event.words.vague && styles.vagueTime)}>{event.words.time}</span>
      <span className={styles.title}>
        <RowLink to={`/calendar/${event.id}`} lang={contentLanguage}>
          {event.title}
        </RowLink>
        {event.cancelled && <span className={styles.cancelled}>{words.cancelled}</span>}
        {event.coming === 'yes' && !event.cancelled && (
          <>
            {' '}
            <Mine how="coming" />
          </>
        )}
      </span>
    </Row>
  );
};
