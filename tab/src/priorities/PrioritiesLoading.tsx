import { LoadingPanel } from '../ui/Loading';

/** The view's layout while the strategy is being fetched. */
export const PrioritiesLoading = () => (
  <>
    <LoadingPanel rows={2} />
    <LoadingPanel rows={10} />
  </>
);
