import type { UpdateView } from '@kaselo/bot/contract/priorities';
import { overviewWords } from '../text/overview';
import { useContentLanguage, useWords } from '../text/useWords';
import { RowLink } from '../ui/RowLink';
import { Row } from '../ui/Rows';
import { useLatestPanelStyles } from './LatestPanel.styles';

/** A line that an organisation wrote, and the action under which it stands. */
export const UpdateRow = ({ update }: { readonly update: UpdateView }) => {
  const styles = useLatestPanelStyles();
  const { latest: words } = useWords(overviewWords);
  const contentLanguage = useContentLanguage();
  return (
    <Row open className={styles.row}>
      <span className={styles.day}>{update.day}</span>
      <div>
        <p className={styles.text}>
          <span className={styles.organisation} lang={contentLanguage}>
            {update.organisation}
          </span>{' '}
          {words.wrote} {update.text}
        </p>
        <p className={styles.action}>
          <RowLink to={`/priorities/${update.action.id}`} lang={contentLanguage}>
            {update.action.text}
          </RowLink>
        </p>
      </div>
    </Row>
  );
};
