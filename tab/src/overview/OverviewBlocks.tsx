import type { Overview } from '@kaselo/bot/contract/overview';
import { LoadingPanel } from '../ui/Loading';
import { useIsNarrow } from '../ui/useIsNarrow';
import { IndicatorsPanel } from './IndicatorsPanel';
import { LatestPanel } from './LatestPanel';
import { MinePanel } from './MinePanel';
import { NextPanel } from './NextPanel';
import { useOverviewBlocksStyles } from './OverviewBlocks.styles';
import { PrioritiesPanel } from './PrioritiesPanel';
import { WaitingPanel } from './WaitingPanel';

const orderOnPhone = ['next', 'waiting', 'mine', 'priorities', 'indicators', 'latest'] as const;
const orderElsewhere = ['next', 'waiting', 'mine', 'latest', 'priorities', 'indicators'] as const;

/** The overview's blocks; read, tabbed and heard in the order in which they are seen. */
export const OverviewBlocks = ({ view }: { readonly view: Overview }) => {
  const styles = useOverviewBlocksStyles();
  const order = useIsNarrow() ? orderOnPhone : orderElsewhere;
  const blocks = {
    next: <NextPanel key="next" next={view.next} countdown={view.countdown} upcoming={view.upcoming} className={styles.next} />,
    waiting: <WaitingPanel key="waiting" waiting={view.waiting} className={styles.waiting} />,
    mine: view.mine.open > 0 && <MinePanel key="mine" mine={view.mine} className={styles.mine} />,
    latest: <LatestPanel key="latest" news={view.news} latest={view.latest} className={styles.latest} />,
    priorities: <PrioritiesPanel key="priorities" priorities={view.priorities} className={styles.priorities} />,
    indicators: <IndicatorsPanel key="indicators" indicators={view.indicators} className={styles.indicators} />,
  };
  return <div className={styles.grid}>{order.map((name) => blocks[name])}</div>;
};

/** The same layout while its content is being fetched. */
export const OverviewLoading = () => {
  const styles = useOverviewBlocksStyles();
  return (
    <div className={styles.grid}>
      <LoadingPanel rows={9} className={styles.next} />
      <LoadingPanel rows={3} className={styles.waiting} />
      <LoadingPanel rows={3} className={styles.latest} />
      <LoadingPanel rows={8} className={styles.priorities} />
      <LoadingPanel rows={8} className={styles.indicators} />
    </div>
  );
};
