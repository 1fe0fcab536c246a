import { LoadingPanel } from '../ui/Loading';
import { ViewState } from '../ui/ViewState';
import { FinishPanel } from './FinishPanel';
import { TestPanel } from './TestPanel';
import { useSetup } from './useSetup';

/** The last step: the channel is tried, and the network taken into use. */
export const StartStep = () => {
  const setup = useSetup();
  return (
    <ViewState query={setup} loading={<LoadingPanel rows={4} />}>
      {({ test }) => (
        <>
          <TestPanel test={test} />
          <FinishPanel tried={test !== undefined} />
        </>
      )}
    </ViewState>
  );
};
