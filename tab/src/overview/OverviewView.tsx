import { useOverview } from '../api/views';
import { overviewWords } from '../text/overview';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { ViewState } from '../ui/ViewState';
import { OverviewBlocks, OverviewLoading } from './OverviewBlocks';
import { useOverviewVision } from './useOverviewVision';
import { useTellVisit } from './useTellVisit';

/** What is next, what waits for the reader, where the strategy and its indicators stand, what is new. */
export const OverviewView = () => {
  const words = useWords(overviewWords);
  const overview = useOverview();
  const vision = useOverviewVision();
  useTellVisit(overview.data !== undefined);
  return (
    <Page title={words.title} {...vision} side={overview.data && words.today(overview.data.today, overview.data.week)}>
      <ViewState query={overview} loading={<OverviewLoading />}>
        {(view) => <OverviewBlocks view={view} />}
      </ViewState>
    </Page>
  );
};
