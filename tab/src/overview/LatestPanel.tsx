import type { Overview } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Panel, PanelBody } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import { useLatestPanelStyles } from './LatestPanel.styles';
import { NewsRow } from './NewsRow';

type Props = { readonly news: Overview['news']; readonly latest: Overview['latest']; readonly className?: string };

/** What others have done since the reader's last visit, then what was written before; on the first visit only that. */
export const LatestPanel = ({ news, latest, className }: Props) => {
  const styles = useLatestPanelStyles();
  const { latest: words } = useWords(overviewWords);
  const before = latest.map((item) => <NewsRow key={JSON.stringify(item)} item={item} />);
  if (news === undefined || (news.items.length === 0 && latest.length > 0)) {
    return (
      <Panel heading={words.heading} count={news && words.nothingNew(news.since)} className={className}>
        {latest.length > 0 ? (
          <Rows>{before}</Rows>
        ) : (
          <PanelBody>
            <Empty title={words.none} text={words.noneText} />
          </PanelBody>
        )}
      </Panel>
    );
  }
  return (
    <Panel heading={words.news} count={words.since(news.since)} className={className}>
      {news.items.length === 0 ? (
        <PanelBody>
          <Empty title={words.none} text={words.noneText} />
        </PanelBody>
      ) : (
        <Rows label={words.news}>
          {news.items.map((item) => (
            <NewsRow key={JSON.stringify(item)} item={item} />
          ))}
        </Rows>
      )}
      {latest.length > 0 && (
        <>
          <h3 className={styles.before}>{words.before}</h3>
          <Rows>{before}</Rows>
        </>
      )}
    </Panel>
  );
};
