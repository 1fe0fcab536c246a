import type { Overview } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { useContentLanguage, useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Panel, PanelBody } from '../ui/Panel';
import { RowLink } from '../ui/RowLink';
import { Row, Rows } from '../ui/Rows';
import { useLatestPanelStyles } from './LatestPanel.styles';

type Props = { readonly latest: Overview['latest']; readonly className?: string };

/** What the organisations have written last, and under which action. */
export const LatestPanel = ({ latest, className }: Props) => {
  const styles = useLatestPanelStyles();
  const { latest: words } = useWords(overviewWords);
  const contentLanguage = useContentLanguage();
  return (
    <Panel heading={words.heading} className={className}>
      {latest.length === 0 ? (
        <PanelBody>
          <Empty title={words.none} text={words.noneText} />
        </PanelBody>
      ) : (
        <Rows>
          {latest.map((update) => (
            <Row key={`${update.day} ${update.organisation} ${update.action.id} ${update.text}`} open className={styles.row}>
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
          ))}
        </Rows>
      )}
    </Panel>
  );
};
